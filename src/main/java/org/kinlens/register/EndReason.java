package org.kinlens.register;

/** Why a marriage ended. */
public enum EndReason {
    DIVORCE,
    ANNULMENT,
    DEATH
}
