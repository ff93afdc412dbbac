package io.github.warmprefix.core.report;

/**
 * A range of a source file; all numbers count from 1.
 *
 * @param file the path from the root of the sources, with slashes; a whole one where it is outside
 * @param line the first line
 * @param column the first character of it
 * @param endLine the last line
 * @param endColumn the character behind the last; with {@code endLine} the start again where only
 *     that is known
 */
public record SourceRange(String file, int line, int column, int endLine, int endColumn) {
  /**
   * Checks that the range does not end before it starts.
   *
   * @throws IllegalArgumentException if it does, or a number is under 1, or the file has no name
   */
  public SourceRange {
    boolean ordered = endLine > line || endLine == line && endColumn >= column;
    if (file.isEmpty() || line < 1 || column < 1 || endColumn < 1 || !ordered) {
      throw new IllegalArgumentException(
          "no range: %s:%d:%d-%d:%d".formatted(file, line, column, endLine, endColumn));
    }
  }

  /** A place whose end is not known. */
  public static SourceRange at(String file, int line, int column) {
    return new SourceRange(file, line, column, line, column);
  }

  /** Whether the range has an end of its own. */
  public boolean hasEnd() {
    return endLine != line || endColumn != column;
  }
}
