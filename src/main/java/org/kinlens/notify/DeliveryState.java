package org.kinlens.notify;

/** Where a delivery stands: waiting for its next attempt, accepted by the receiver, or given up until replayed. */
public enum DeliveryState {
    PENDING,
    DONE,
    DEAD
}
