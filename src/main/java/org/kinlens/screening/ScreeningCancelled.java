package org.kinlens.screening;

/** A run was stopped on request; nothing was stored. */
public final class ScreeningCancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    ScreeningCancelled(String stage) {
        super("Screening was stopped during %s; nothing was stored".formatted(stage));
    }
}
