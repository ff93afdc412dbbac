package io.github.warmprefix.processor.stability.library;

import java.util.Locale;

/** What a row of the table says; the file's head explains each. */
public enum Effect {
  CLOCK,
  DAY,
  REQUEST,
  PROCESS,
  KEEP_DAY,
  FIXED,
  UNKNOWN,
  LISTING,
  CHANGES,
  CHANGES_ARGUMENT,
  LEADS_INTO,
  PURE,
  VALUE,
  KEPT,
  SORTED,
  HASHED,
  DAY_FORMATTER,
  DAY_FORMATTER_UNLESS_ZONED;

  static Effect of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
