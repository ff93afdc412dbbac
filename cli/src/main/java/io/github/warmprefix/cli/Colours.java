package io.github.warmprefix.cli;

/**
 * Writes words in colour, where that is wanted.
 *
 * @param on whether it is
 */
public record Colours(boolean on) {
  private static final String END = "\u001b[0m";

  /** The word in bold red. */
  public String bad(String word) {
    return styled("1;31", word);
  }

  /** The word in bold yellow. */
  public String doubtful(String word) {
    return styled("1;33", word);
  }

  /** The word in bold blue. */
  public String plain(String word) {
    return styled("1;34", word);
  }

  /** The word in green. */
  public String good(String word) {
    return styled("32", word);
  }

  /** The word in bold. */
  public String strong(String word) {
    return styled("1", word);
  }

  /** The word in faint letters. */
  public String faint(String word) {
    return styled("2", word);
  }

  private String styled(String code, String word) {
    return on ? "\u001b[" + code + "m" + word + END : word;
  }
}
