package org.kinlens.screening;

/** Where a finding stands: the duty is open, was done, or no longer holds. */
public enum FindingState {
    OPEN,
    FULFILLED,
    WITHDRAWN
}
