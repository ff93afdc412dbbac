package io.github.warmprefix.cli.lsp;

import io.github.warmprefix.cli.Project;
import io.github.warmprefix.cli.lsp.document.Lines;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Texts of sessions, and places in them. */
public final class Texts {
  /** A member that reads a clock, with a text long enough for any model. */
  public static final String CLOCK_MEMBER =
      """
        @CachedPrefix static String rules() {
          return "Ask for the frame number. ".repeat(200) + java.time.LocalDateTime.now();
        }
      """;

  /** The call of the clock. */
  public static final String CLOCK_CALL = "java.time.LocalDateTime.now()";

  private Texts() {}

  /** A template with that member. */
  public static String clock(String name) {
    return Project.template(name, "1", CLOCK_MEMBER);
  }

  /** A text in which the clock is not read. */
  public static String mended(String text) {
    return text.replace(" + " + CLOCK_CALL, "");
  }

  /** Where the first such part of a text is. */
  public static Range range(String text, String part) {
    int start = text.indexOf(part);
    return new Lines(text).range(start, start + part.length());
  }

  /** Where the first such part of a text begins. */
  public static Position position(String text, String part) {
    return range(text, part).getStart();
  }
}
