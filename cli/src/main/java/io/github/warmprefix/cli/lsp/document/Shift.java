package io.github.warmprefix.cli.lsp.document;

/**
 * Carries places of a text over to what has become of it. What lies before or behind all that has
 * changed moves along; what lies within ends at its borders.
 */
public final class Shift {
  private final int same;
  private final int oldEnd;
  private final int newEnd;

  private Shift(int same, int oldEnd, int newEnd) {
    this.same = same;
    this.oldEnd = oldEnd;
    this.newEnd = newEnd;
  }

  /** From one text to a later one. */
  public static Shift between(String before, String now) {
    int shorter = Math.min(before.length(), now.length());
    int head = 0;
    while (head < shorter && before.charAt(head) == now.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.charAt(before.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
      tail++;
    }
    return new Shift(head, before.length() - tail, now.length() - tail);
  }

  /** Where a character has gone. */
  public int of(int offset) {
    if (offset <= same) {
      return offset;
    }
    return offset >= oldEnd ? offset + newEnd - oldEnd : Math.min(offset, newEnd);
  }
}
