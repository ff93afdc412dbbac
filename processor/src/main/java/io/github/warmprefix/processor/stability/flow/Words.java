package io.github.warmprefix.processor.stability.flow;

/** Tells words from white space and punctuation. */
final class Words {
  private Words() {}

  /** Whether the value is a text that says something, the same each time. */
  static boolean in(Value value) {
    return Values.constant(value, String.class).filter(Words::in).isPresent();
  }

  static boolean in(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }
}
