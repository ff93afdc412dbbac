package io.github.warmprefix.testing;

/**
 * Where an entry can be read: the cache is kept per model and per workspace.
 *
 * @param model the canonical model id
 * @param workspace the workspace
 */
record CacheScope(String model, String workspace) {}
