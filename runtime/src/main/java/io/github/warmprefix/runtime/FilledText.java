package io.github.warmprefix.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills the placeholders of a text, one after the other. Values go in as they are: a placeholder
 * inside a value is left alone.
 */
public final class FilledText {
  private final List<String> literals;
  private final StringBuilder text;
  private int filled;

  /**
   * A text none of whose placeholders is filled.
   *
   * @param literals what stands before, between and behind the placeholders
   */
  public FilledText(List<String> literals) {
    this.literals = literals;
    text = new StringBuilder(literals.get(0));
  }

  /**
   * Cuts a text at its placeholders.
   *
   * @param placeholders the placeholders as they stand in the text, in this order
   * @return what stands before, between and behind them, one part more than there are placeholders
   */
  public static List<String> cut(String text, String... placeholders) {
    List<String> literals = new ArrayList<>(placeholders.length + 1);
    int from = 0;
    for (String placeholder : placeholders) {
      int at = text.indexOf(placeholder, from);
      if (at < 0) {
        throw new IllegalArgumentException("the text has no further " + placeholder);
      }
      literals.add(text.substring(from, at));
      from = at + placeholder.length();
    }
    literals.add(text.substring(from));
    return List.copyOf(literals);
  }

  /** Puts {@link String#valueOf(Object)} of a value, which may be null, in the next placeholder. */
  public void put(Object value) {
    filled++;
    text.append(value).append(literals.get(filled));
  }

  /**
   * The filled text.
   *
   * @throws IllegalStateException if a placeholder is left
   */
  public String text() {
    if (filled + 1 != literals.size()) {
      throw new IllegalStateException(
          "%d of %d placeholders are filled".formatted(filled, literals.size() - 1));
    }
    return text.toString();
  }
}
