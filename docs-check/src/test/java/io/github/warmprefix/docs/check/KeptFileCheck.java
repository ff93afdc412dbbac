package io.github.warmprefix.docs.check;

import io.github.warmprefix.docs.page.Snippet;

/** A file in no language that is checked by itself: the blocks behind it use it. */
final class KeptFileCheck implements Check {
  @Override
  public boolean takes(Snippet snippet) {
    return snippet.marks().file().isPresent();
  }

  @Override
  public void check(Snippet snippet, Workshop workshop) throws Exception {
    workshop.keep(snippet.marks().file().orElseThrow(), snippet.text());
  }
}
