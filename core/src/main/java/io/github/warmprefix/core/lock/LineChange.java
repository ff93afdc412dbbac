package io.github.warmprefix.core.lock;

import java.util.List;

/**
 * One place where a text differs from the one that was locked.
 *
 * @param line the first new line, or the line before which lines are gone, counted from 1 in the
 *     new text
 * @param added the new lines; empty where lines are only gone
 * @param removed how many lines of the locked text are gone here, 0 or more
 */
public record LineChange(int line, List<String> added, int removed) {
  /** Copies the list. */
  public LineChange {
    added = List.copyOf(added);
  }
}
