package org.kinlens.intake;

/**
 * Thrown by whoever watches a load to stop it after the batch just written. The load stays unfinished: nothing is screened
 * until it is run again.
 */
public final class LoadCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LoadCancelled(String message) {
        super(message);
    }
}
