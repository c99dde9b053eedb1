package org.kinlens.evaluation;

/**
 * One tie by ids of true persons.
 *
 * @param word from the official to the relative
 */
record Tie(String official, String relative, String word) {}
