package io.github.warmprefix.runtime.monitor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays out rows in columns as wide as their widest cell. */
final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... heads) {
    row(heads);
  }

  void row(String... cells) {
    rows.add(Arrays.stream(cells).map(TextTable::printable).toList());
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  /**
   * The table, a line for each row.
   *
   * @param left which columns start at the left; all others end at the right
   */
  String write(IntPredicate left) {
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    return rows.stream()
        .map(row -> line(row, widths, left))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(List<String> row, int[] widths, IntPredicate left) {
    return IntStream.range(0, widths.length)
        .mapToObj(column -> cell(row.get(column), widths[column], left.test(column)))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private static String cell(String text, int width, boolean left) {
    String blanks = " ".repeat(width - text.length());
    return left ? text + blanks : blanks + text;
  }

  /** Tags come from callers, and must not move the cursor of a console. */
  private static String printable(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
