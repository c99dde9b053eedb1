package org.kinlens.screening;

/** A run was stored; its events, if any, wait in the outbox. */
public record ScreeningCompleted(String screeningId) {}
