package io.github.warmprefix.core.report;

import java.util.List;

/**
 * Some lines of a source file.
 *
 * @param firstLine the number of the first of them, from 1
 * @param lines the lines, without their ends
 */
public record Excerpt(int firstLine, List<String> lines) {
  /** Copies the list. */
  public Excerpt {
    lines = List.copyOf(lines);
  }
}
