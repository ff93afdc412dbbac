package io.github.warmprefix.cli.lsp.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A way to mend a finding.
 *
 * @param title what it does, in the imperative
 * @param edits what it changes, in the order of the text; no two of them overlap
 * @param preferred whether it is what most authors would do
 */
public record Fix(String title, List<Edit> edits, boolean preferred) {
  /** Sorts the edits, and joins those that touch: editors do not agree on the order of such. */
  public Fix {
    edits = joined(edits);
  }

  private static List<Edit> joined(List<Edit> edits) {
    List<Edit> sorted =
        edits.stream()
            .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end))
            .toList();
    List<Edit> joined = new ArrayList<>();
    for (Edit edit : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).end() == edit.start()) {
        Edit before = joined.get(last);
        joined.set(last, new Edit(before.start(), edit.end(), before.text() + edit.text()));
      } else {
        joined.add(edit);
      }
    }
    return List.copyOf(joined);
  }

  /** A text with the edits made in it. */
  public String applyTo(String text) {
    StringBuilder fixed = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      fixed.append(text, at, edit.start()).append(edit.text());
      at = edit.end();
    }
    return fixed.append(text, at, text.length()).toString();
  }
}
