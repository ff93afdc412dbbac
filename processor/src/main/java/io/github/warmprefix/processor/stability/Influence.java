package io.github.warmprefix.processor.stability;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import java.util.List;

/**
 * Something that makes the text of a cached segment less than fixed.
 *
 * @param level how often it changes
 * @param kind what it is about the source that changes
 * @param source where it enters: the expression, or the parameter nobody declared
 * @param subject the source in the reader's words, for example {@code LocalDateTime.now()}
 * @param undeclaredParameter whether the source is a parameter that is no cache key
 * @param path the names of the methods, fields and members from the source to the segment
 */
public record Influence(
    Stability level,
    Kind kind,
    Place source,
    String subject,
    boolean undeclaredParameter,
    List<String> path) {

  /** What it is about a source that changes. */
  public enum Kind {
    /** What it yields. */
    VALUE,
    /** The order in which it yields the same. */
    ORDER,
    /** Nothing by itself, but the program changes it while it runs. */
    STATE
  }

  /** The same, entering at another place. */
  public Influence at(Place other) {
    return new Influence(level, kind, other, subject, undeclaredParameter, path);
  }
}
