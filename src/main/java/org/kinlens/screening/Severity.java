package org.kinlens.screening;

/** How pressing a finding is within its channel. */
public enum Severity {
    HIGH,
    MEDIUM,
    LOW
}
