package io.github.warmprefix.processor.stability.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a row of the table says; the file's head explains each. */
public enum Effect {
  CLOCK(Subject.RESULT),
  DAY(Subject.RESULT),
  REQUEST(Subject.RESULT),
  PROCESS(Subject.RESULT),
  KEEP_DAY(Subject.RESULT),
  FIXED(Subject.RESULT),
  UNKNOWN(Subject.RESULT),
  UNORDERED(Subject.RESULT),
  FRESH(Subject.RESULT),
  LISTING(Subject.RESULT),
  DATE_PATTERN(Subject.RESULT),
  DATE_TEXT(Subject.RESULT),
  DAY_FORMATTER(Subject.RESULT),
  DAY_FORMATTER_UNLESS_ZONED(Subject.RESULT),
  DATE_FIRST_FORMATTER(Subject.RESULT),
  CHANGES(Subject.MEMBERS),
  CHANGES_ARGUMENT(Subject.MEMBERS),
  LEADS_INTO(Subject.MEMBERS),
  PURE(Subject.TYPES),
  VALUE(Subject.TYPES),
  KEPT(Subject.TYPES),
  SORTED(Subject.TYPES),
  HASHED(Subject.TYPES);

  /** What a word is said of. */
  enum Subject {
    /** Of what a method, a field, or whatever carries an annotation yields: one word each. */
    RESULT,
    /** Of methods. */
    MEMBERS,
    /** Of types. */
    TYPES
  }

  private static final Map<String, Effect> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(Effect::word, Function.identity()));

  private final Subject subject;

  Effect(Subject subject) {
    this.subject = subject;
  }

  Subject subject() {
    return subject;
  }

  /** The word that the table uses. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Effect> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
