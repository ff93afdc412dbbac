package io.github.warmprefix.processor.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Java source in which {@code «WP101»} stands right before the place where that rule must report.
 * Where compilers differ in the position of a declaration, {@code «WP101@ecj»} holds for one of
 * them alone.
 *
 * @param file the name of the file
 * @param text the source without the marks
 * @param expected the places the marks stood at
 */
record MarkedSource(String file, String text, List<Expected> expected) {
  private static final Pattern MARK = Pattern.compile("«(WP\\d{3})(?:@(\\w+))?»");

  /** A place where a finding is expected, on one compiler or on all. */
  record Expected(String place, Optional<String> only) {}

  /** The places that hold on a compiler. */
  Stream<String> expectedOn(Host host) {
    String name = host.name().toLowerCase(Locale.ROOT);
    return expected.stream()
        .filter(expected -> expected.only().isEmpty() || expected.only().get().equals(name))
        .map(Expected::place);
  }

  static MarkedSource of(String file, String marked) {
    List<Expected> expected = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      from = mark.end();
      long line = text.chars().filter(c -> c == '\n').count() + 1;
      int column = text.length() - text.lastIndexOf("\n");
      expected.add(
          new Expected(
              mark.group(1) + " at " + file + ":" + line + ":" + column,
              Optional.ofNullable(mark.group(2))));
    }
    text.append(marked.substring(from));
    return new MarkedSource(file, text.toString(), List.copyOf(expected));
  }
}
