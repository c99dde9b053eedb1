package org.kinlens.county;

import java.util.Map;

/**
 * What was generated: rows by feed, planted patterns, and the shares by which the area can be compared with others.
 *
 * @param rows rows by feed
 * @param shares mean or share by name, in the order of printing
 * @param patterns instances by planted pattern
 * @param contradicted planted keys that the independent check denies; always 0
 */
public record Summary(
        Map<String, Long> rows, Map<String, Double> shares, Map<String, Integer> patterns, int contradicted) {}
