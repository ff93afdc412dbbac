package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.lock.LineChange;
import java.util.ArrayList;
import java.util.List;

/** Tells in a few lines how a text differs from the one that was locked. */
final class LineReport {
  private static final int MOST_CHANGES = 4;
  private static final int MOST_LINES = 3;
  private static final int LONGEST = 100;

  private LineReport() {}

  /** The lines of the report. */
  static List<String> of(List<LineChange> changes) {
    if (changes.isEmpty()) {
      return List.of("diff: only the ends of lines, or what follows the last one");
    }
    List<String> report = new ArrayList<>();
    for (LineChange change : changes.subList(0, Math.min(MOST_CHANGES, changes.size()))) {
      report.add("diff: line " + change.line() + ", " + summary(change));
      for (String line : change.added().subList(0, Math.min(MOST_LINES, change.added().size()))) {
        report.add("  + " + cut(line));
      }
      if (change.added().size() > MOST_LINES) {
        report.add("  + ... %d more".formatted(change.added().size() - MOST_LINES));
      }
    }
    if (changes.size() > MOST_CHANGES) {
      report.add("diff: %d more places".formatted(changes.size() - MOST_CHANGES));
    }
    return report;
  }

  private static String summary(LineChange change) {
    String added = lines(change.added().size(), "new");
    if (change.removed() == 0) {
      return added;
    }
    String removed = lines(change.removed(), "gone");
    return change.added().isEmpty() ? removed : added + ", " + removed;
  }

  private static String lines(int number, String what) {
    return "%d %s %s".formatted(number, number == 1 ? "line" : "lines", what);
  }

  private static String cut(String line) {
    String visible = line.replaceAll("\\p{Cntrl}", " ");
    if (visible.codePointCount(0, visible.length()) <= LONGEST) {
      return visible;
    }
    return visible.substring(0, visible.offsetByCodePoints(0, LONGEST)) + " ...";
  }
}
