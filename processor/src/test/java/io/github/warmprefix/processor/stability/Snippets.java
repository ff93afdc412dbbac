package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.stability.Stability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Many short pieces of code, one a line: the levels of all that the printed value of an expression
 * depends on, a colon, and the expression. All are analysed in one compilation.
 */
final class Snippets {
  private final List<String> lines;
  private final List<String> options = new ArrayList<>();
  private String others = "";

  private Snippets(List<String> lines) {
    this.lines = lines;
  }

  static Snippets of(String text) {
    return new Snippets(
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("//"))
            .toList());
  }

  /** Adds options of the compiler. */
  Snippets options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Adds members that the expressions use. */
  Snippets with(String members) {
    others = members;
    return this;
  }

  /** Asserts that each line has the level it says. */
  void areAsSaid() {
    Bodies bodies = Bodies.members(members()).options(options.toArray(String[]::new));
    Map<String, SegmentFacts> facts = bodies.facts();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      found.add(levels(facts.get("m" + i)) + ": " + expression(lines.get(i)));
    }
    assertThat(found).containsExactlyElementsOf(lines);
  }

  private static String expression(String line) {
    return line.substring(line.indexOf(':') + 1).strip();
  }

  private String members() {
    StringBuilder members = new StringBuilder(others);
    for (int i = 0; i < lines.size(); i++) {
      members
          .append("@CachedPrefix static String m")
          .append(i)
          .append("() throws Throwable { return \"\" + (")
          .append(expression(lines.get(i)))
          .append("); }\n");
    }
    return members.toString();
  }

  private static String levels(SegmentFacts facts) {
    return facts.influences().isEmpty()
        ? Stability.FIXED.name()
        : facts.influences().stream()
            .map(Influence::level)
            .distinct()
            .sorted()
            .map(Stability::name)
            .collect(Collectors.joining(", "));
  }
}
