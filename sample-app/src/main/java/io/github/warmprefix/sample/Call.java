package io.github.warmprefix.sample;

import java.util.Optional;

/**
 * One request that was answered.
 *
 * @param brand the brand it was about
 * @param ticket the number of the ticket; empty for a call that only filled the cache
 * @param tokens what it used
 * @param answer what the model said and which tools it called; empty where it only filled the cache
 */
record Call(Brand brand, Optional<String> ticket, TokenCount tokens, String answer) {
  /** Whether it only filled the cache. */
  boolean prewarm() {
    return ticket.isEmpty();
  }

  /** Whether it wrote to the cache. */
  boolean wrote() {
    return tokens.written() > 0;
  }

  /** Whether it read from the cache. */
  boolean read() {
    return tokens.read() > 0;
  }

  /** Whether the whole prefix came from the cache. */
  boolean hit() {
    return read() && !wrote();
  }
}
