package io.github.warmprefix.docs.check;

import io.github.warmprefix.docs.page.Snippet;

/** One way to find out whether a block says what is true. */
interface Check {
  /** Whether it is the way for a block. */
  boolean takes(Snippet snippet);

  /** Throws an assertion error where the block is wrong. */
  void check(Snippet snippet, Workshop workshop) throws Exception;
}
