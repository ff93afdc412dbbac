package io.github.warmprefix.cli.lsp.document;

import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Tells the lines of a text, as editors count them, from its characters. */
public final class Lines {
  private final String text;
  private final int[] starts;

  /** The lines of a text. */
  public Lines(String text) {
    this.text = text;
    int[] found = new int[16];
    int lines = 1;
    for (int at = 0; at < text.length(); at++) {
      if (endsLine(at)) {
        found = lines == found.length ? Arrays.copyOf(found, 2 * lines) : found;
        found[lines++] = at + 1;
      }
    }
    starts = Arrays.copyOf(found, lines);
  }

  private boolean endsLine(int at) {
    char c = text.charAt(at);
    return c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
  }

  /** The position of a character; that of the end where the text has fewer characters. */
  public Position position(int offset) {
    int at = Math.max(0, Math.min(offset, text.length()));
    int found = Arrays.binarySearch(starts, at);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line, at - starts[line]);
  }

  /** The range from one character to another. */
  public Range range(int start, int end) {
    return new Range(position(start), position(Math.max(start, end)));
  }

  /** The character at a position; the end of the line, or of the text, where there is none. */
  public int offset(Position position) {
    if (position.getLine() >= starts.length) {
      return text.length();
    }
    int line = Math.max(0, position.getLine());
    int end = line + 1 < starts.length ? lastOf(starts[line + 1]) : text.length();
    return Math.min(starts[line] + Math.max(0, position.getCharacter()), end);
  }

  /** The end of the line before the one that starts here, without its line break. */
  private int lastOf(int next) {
    boolean two = next >= 2 && text.charAt(next - 1) == '\n' && text.charAt(next - 2) == '\r';
    return next - (two ? 2 : 1);
  }
}
