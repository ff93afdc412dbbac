package io.github.warmprefix.processor.stability.library;

/**
 * One fact of the table.
 *
 * @param effect what it says
 * @param key what it says it of: {@code type}, {@code package.*}, {@code @annotation}, {@code
 *     type#member}, with {@code /n} or {@code (types)} behind it where only some overloads are
 *     meant
 * @param line the line it stands in
 */
record LibraryRow(Effect effect, String key, int line) {
  private static final int LONGEST = 120;

  /** The key as a message shows it. */
  String shown() {
    return key.length() <= LONGEST ? key : key.substring(0, LONGEST) + "...";
  }
}
