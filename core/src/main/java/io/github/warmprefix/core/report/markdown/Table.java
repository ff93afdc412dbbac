package io.github.warmprefix.core.report.markdown;

/** A table in the making; its cells are Markdown already. */
public final class Table {
  private final StringBuilder text = new StringBuilder();

  /**
   * A table without rows.
   *
   * @param columns the heads of the columns; one that begins with {@code >} is of numbers
   */
  public Table(String... columns) {
    for (String column : columns) {
      text.append("| ").append(column.startsWith(">") ? column.substring(1) : column).append(' ');
    }
    text.append("|\n");
    for (String column : columns) {
      text.append(column.startsWith(">") ? "| ---: " : "| --- ");
    }
    text.append("|\n");
  }

  /** Adds a row with a cell for each column. */
  public Table row(String... cells) {
    for (String cell : cells) {
      text.append("| ").append(cell).append(' ');
    }
    text.append("|\n");
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** The table behind a line that unfolds it. */
  public String folded(String summary) {
    return String.join(
        "\n", "<details>", "<summary>" + summary + "</summary>", "", this + "", "</details>", "");
  }
}
