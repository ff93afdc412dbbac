package io.github.warmprefix.cli.lock;

import io.github.warmprefix.core.lock.LockedTokens;
import io.github.warmprefix.core.lock.PrefixKey;
import io.github.warmprefix.processor.lock.PrefixPrint;

/** Says how many tokens a prefix has. */
@FunctionalInterface
interface TokenSource extends AutoCloseable {
  /** The tokens of a prefix. */
  LockedTokens tokens(PrefixKey key, PrefixPrint print);

  @Override
  default void close() {}

  /** What was estimated when the templates were read. */
  static TokenSource estimates() {
    return (key, print) -> print.entry().tokens();
  }
}
