package io.github.warmprefix.core.report.compare;

import java.util.List;

/** Writes a comparison as plain text for a terminal. */
public final class ComparisonText {
  private ComparisonText() {}

  /** The comparison, ending in a line end. */
  public static String write(LockComparison comparison) {
    StringBuilder text = new StringBuilder(ComparisonWords.headline(comparison)).append(".\n");
    if (!comparison.changes().isEmpty()) {
      text.append(ComparisonWords.total(comparison)).append('\n');
    }
    comparison.changes().forEach(change -> append(text, change));
    return text.toString();
  }

  private static void append(StringBuilder text, TemplateChange change) {
    text.append("\n%s  %s\n".formatted(change.template(), ComparisonWords.model(change)));
    change
        .prefixes()
        .forEach(
            prefix ->
                text.append("  ")
                    .append(ComparisonWords.prefix(prefix))
                    .append(segments(prefix.segments()))
                    .append('\n'));
    ComparisonWords.caching(change).ifPresent(said -> text.append("  ").append(said).append('\n'));
    text.append("  ")
        .append(change.effect().map(ComparisonWords::bill).orElse("the model's prices are unknown"))
        .append('\n');
  }

  private static String segments(List<String> names) {
    return names.isEmpty() ? "" : ", by " + String.join(", ", names);
  }
}
