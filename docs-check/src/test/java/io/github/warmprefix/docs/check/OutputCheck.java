package io.github.warmprefix.docs.check;

import io.github.warmprefix.docs.page.Snippet;

/** A block that shows what the commands before it print. */
final class OutputCheck implements Check {
  @Override
  public boolean takes(Snippet snippet) {
    return snippet.marks().isOutput();
  }

  @Override
  public void check(Snippet snippet, Workshop workshop) {
    String printed =
        workshop
            .printed()
            .orElseThrow(() -> new AssertionError(snippet.place() + ": no command before it"));

    Checks.assertMatches(snippet.place(), printed, snippet.text());
  }
}
