package org.kinlens.screening;

/** On what ground a finding stands: an article of law, the random sample, or advice only. */
public enum Channel {
    STATUTORY,
    SAMPLE,
    ADVISORY
}
