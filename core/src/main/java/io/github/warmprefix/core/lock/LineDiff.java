package io.github.warmprefix.core.lock;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells which lines of a text are new since it was locked. What is the same at both ends is left
 * out first; where the rest is large it counts as one change.
 */
public final class LineDiff {
  /** The most cells of the table of common lines, some 16 MB. */
  private static final long MOST_CELLS = 1L << 22;

  private final LineHashes before;
  private final LineHashes after;
  private final List<String> lines;
  private final List<LineChange> changes = new ArrayList<>();

  private LineDiff(LineHashes before, List<String> lines) {
    this.before = before;
    this.after = LineHashes.of(lines);
    this.lines = lines;
  }

  /** The places where {@code text} differs from the locked one, in its order. */
  public static List<LineChange> between(LineHashes locked, String text) {
    LineDiff diff = new LineDiff(locked, LineHashes.lines(text));
    diff.compare();
    return List.copyOf(diff.changes);
  }

  private void compare() {
    int start = 0;
    int endBefore = before.size();
    int endAfter = after.size();
    while (start < Math.min(endBefore, endAfter) && before.at(start) == after.at(start)) {
      start++;
    }
    while (endBefore > start
        && endAfter > start
        && before.at(endBefore - 1) == after.at(endAfter - 1)) {
      endBefore--;
      endAfter--;
    }
    if ((long) (endBefore - start) * (endAfter - start) > MOST_CELLS) {
      add(start, endAfter, endBefore - start);
    } else {
      walk(start, endBefore, endAfter, common(start, endBefore, endAfter));
    }
  }

  /** How many lines the two ends have in common, from each pair of lines on. */
  private int[][] common(int start, int endBefore, int endAfter) {
    int[][] common = new int[endBefore - start + 1][endAfter - start + 1];
    for (int i = endBefore - 1; i >= start; i--) {
      for (int j = endAfter - 1; j >= start; j--) {
        common[i - start][j - start] =
            before.at(i) == after.at(j)
                ? common[i - start + 1][j - start + 1] + 1
                : Math.max(common[i - start + 1][j - start], common[i - start][j - start + 1]);
      }
    }
    return common;
  }

  private void walk(int start, int endBefore, int endAfter, int[][] common) {
    int i = start;
    int j = start;
    while (i < endBefore || j < endAfter) {
      int fromBefore = i;
      int fromAfter = j;
      while ((i < endBefore || j < endAfter) && !same(i, endBefore, j, endAfter)) {
        boolean gone =
            j == endAfter
                || i < endBefore
                    && common[i - start + 1][j - start] >= common[i - start][j - start + 1];
        i += gone ? 1 : 0;
        j += gone ? 0 : 1;
      }
      if (i > fromBefore || j > fromAfter) {
        add(fromAfter, j, i - fromBefore);
      }
      while (same(i, endBefore, j, endAfter)) {
        i++;
        j++;
      }
    }
  }

  private boolean same(int i, int endBefore, int j, int endAfter) {
    return i < endBefore && j < endAfter && before.at(i) == after.at(j);
  }

  private void add(int from, int to, int removed) {
    if (to > from || removed > 0) {
      changes.add(new LineChange(from + 1, lines.subList(from, to), removed));
    }
  }
}
