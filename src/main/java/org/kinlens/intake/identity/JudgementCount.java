package org.kinlens.intake.identity;

/**
 * How many judgements of one kind are in force.
 *
 * @param alarms how many of them are on persons whose records look like those of several
 */
public record JudgementCount(JudgementKind kind, long judgements, long alarms) {}
