package io.github.warmprefix.core.tokens;

/** What a piece of text is, as far as it decides how sure an estimate is of it. */
enum Part {
  /** A word, or a part of one, that the calibration saw in several texts. */
  KNOWN_WORD,
  /** Any other run of Latin letters, estimated from its spelling. */
  NEW_WORD,
  DIGITS,
  MARKS,
  BLANKS,
  /** A character of another script that the calibration saw in several texts. */
  KNOWN_SIGN,
  /** Any other character. */
  NEW_SIGN
}
