package org.kinlens.store;

/**
 * This Kinlens and its graph.
 *
 * @param id random, made once; names the installation in events
 */
public record Installation(String id) {}
