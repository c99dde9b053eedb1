package org.kinlens.intake.identity;

/**
 * What one feature says for or against one person.
 *
 * @param level how far the records agree
 * @param bits binary logarithm of how many times more probable that is among records of one person than by chance
 */
public record Contribution(Level level, double bits) {}
