package io.github.warmprefix.docs.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.docs.page.Repository;
import io.github.warmprefix.docs.page.Snippet;
import java.util.stream.Collectors;

/** A block that is quoted from a file which a test holds to the code. */
final class VerbatimCheck implements Check {
  @Override
  public boolean takes(Snippet snippet) {
    return snippet.marks().from().isPresent();
  }

  @Override
  public void check(Snippet snippet, Workshop workshop) {
    String file = snippet.marks().from().orElseThrow();

    boolean quoted = flat(joined(Repository.text(file))).contains(flat(snippet.text()));
    assertThat(quoted).as("%s stands word for word in %s", snippet.place(), file).isTrue();
  }

  /** With string literals in one piece that stand on several lines. */
  private static String joined(String source) {
    return source.replaceAll("\"\\s*\\n\\s*\\+ \"", "");
  }

  /** Without indentation, which depends on where a text stands. */
  private static String flat(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
  }
}
