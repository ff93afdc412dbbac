package io.github.warmprefix.docs.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.docs.page.Snippet;
import java.util.List;

/** All ways to check a block; the first that takes it is the one. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new VerbatimCheck(),
          new OutputCheck(),
          new ShellCheck(),
          new ConsoleCheck(),
          new JavaCheck(),
          new XmlCheck(),
          new JsonCheck(),
          new YamlCheck(),
          new BuildScriptCheck(),
          new MermaidCheck(),
          new KeptFileCheck());

  private Checks() {}

  /** Throws an assertion error where a block is wrong, or where nobody can tell. */
  public static void check(Snippet snippet, Workshop workshop) throws Exception {
    Check check =
        ALL.stream()
            .filter(one -> one.takes(snippet))
            .findFirst()
            .orElseThrow(() -> new AssertionError(nobody(snippet)));
    Names.check(snippet.text());
    check.check(snippet, workshop);
  }

  private static String nobody(Snippet snippet) {
    return """
        %s: nobody can check this block. Give its fence a language (java, sh, console, xml, json, yaml, kotlin, \
        groovy), or put one of these comments above it: <!-- snippet: output --> for what the commands before it print, \
        <!-- snippet: from PATH --> for what stands word for word in a file that is itself tested, \
        <!-- snippet: file NAME --> for a file that later blocks use. As a last resort list it, with the reason, in \
        docs-check/src/test/resources/unchecked.txt."""
        .formatted(snippet.place());
  }

  /** Text of which lines of three dots stand for any lines, or none. */
  static void assertMatches(String place, String actual, String expected) {
    if (!Elision.of(expected).matches(actual)) {
      assertThat(actual.strip()).as(place).isEqualTo(expected.strip());
    }
  }
}
