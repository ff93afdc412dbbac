package io.github.warmprefix.core.report.compare;

import io.github.warmprefix.core.report.Amounts;
import io.github.warmprefix.core.report.markdown.Escape;
import io.github.warmprefix.core.report.markdown.Table;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a comparison as Markdown that fits into a comment: the templates that change most. */
public final class ComparisonMarkdown {
  private static final int MOST = 50;
  private static final int LONGEST = 300;

  private ComparisonMarkdown() {}

  /** The comparison as a file. */
  public static String write(LockComparison comparison) {
    String head = "## Prompt changes: " + ComparisonWords.headline(comparison) + "\n";
    if (comparison.changes().isEmpty()) {
      return head;
    }
    List<TemplateChange> largest =
        comparison.changes().stream()
            .sorted(
                Comparator.comparing(
                        (TemplateChange change) ->
                            change.effect().orElse(Effect.NONE).change().abs())
                    .reversed())
            .limit(MOST)
            .toList();
    Table table =
        new Table("Template", "Model", "What", ">1,000 requests", ">Change", ">Written anew");
    largest.forEach(change -> add(table, change));
    int more = comparison.changes().size() - largest.size();
    return head
        + "\n"
        + Escape.text(ComparisonWords.total(comparison))
        + "\n\n"
        + table
        + (more > 0 ? "\nand " + more + " more\n" : "");
  }

  private static void add(Table table, TemplateChange change) {
    table.row(
        Escape.code(shortened(change.template())),
        Escape.code(shortened(ComparisonWords.model(change))),
        what(change),
        change
            .effect()
            .map(it -> Amounts.usd(it.before()) + " → " + Amounts.usd(it.after()))
            .orElse("unknown"),
        change.effect().map(it -> Amounts.change(it.change())).orElse(""),
        change.effect().map(it -> Amounts.usd(it.rewrite5m())).orElse(""));
  }

  private static String what(TemplateChange change) {
    String prefixes =
        change.prefixes().stream()
            .map(ComparisonWords::prefix)
            .map(Escape::text)
            .collect(Collectors.joining("<br>"));
    return prefixes
        + ComparisonWords.caching(change).map(said -> "<br>**" + said + "**").orElse("");
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
