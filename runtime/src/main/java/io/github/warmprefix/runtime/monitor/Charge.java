package io.github.warmprefix.runtime.monitor;

/**
 * What one answer cost and would have cost otherwise, in millionths of a millionth of a dollar: a
 * long holds nine million dollars of these, and the prices of the catalogue are whole numbers of
 * them per token.
 *
 * @param input what its input cost
 * @param output what its output cost
 * @param uncached what the same tokens cost without caching, in a batch or not as they were
 * @param unbatched what the same tokens cost outside of a batch, cached as they were
 * @param plain what the same tokens cost with neither
 */
record Charge(long input, long output, long uncached, long unbatched, long plain) {
  long spent() {
    return input + output;
  }
}
