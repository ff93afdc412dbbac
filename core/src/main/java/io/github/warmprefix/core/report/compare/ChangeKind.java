package io.github.warmprefix.core.report.compare;

import java.util.Locale;

/** What became of a prefix. */
public enum ChangeKind {
  /** It was not there before. */
  NEW,
  /** It is no longer there. */
  GONE,
  /** Its text or model is another, and it has as many tokens as before. */
  CHANGED,
  /** It has more tokens than before. */
  GREW,
  /** It has fewer tokens than before. */
  SHRANK;

  /** The name in the comparison's formats. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
