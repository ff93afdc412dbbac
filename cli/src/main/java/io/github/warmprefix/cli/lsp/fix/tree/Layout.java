package io.github.warmprefix.cli.lsp.fix.tree;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the author of a source has laid it out: its line ends, its indents, its comments. */
public final class Layout {
  private static final Pattern END_OF_LINE = Pattern.compile("[ \\t]*(//.*)?");

  private final Parsed source;
  private final String text;

  /** The layout of a source. */
  public Layout(Parsed source) {
    this.source = source;
    this.text = source.text();
  }

  /**
   * A stretch of whole lines.
   *
   * @param start the first character of the first line
   * @param end the first character behind the line end of the last
   */
  public record Lines(int start, int end) {}

  /** What ends a line in this source. */
  public String lineEnd() {
    int at = text.indexOf('\n');
    return at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : "\n";
  }

  /** The white space that a line begins with. */
  public String indent(int position) {
    int from = lineStart(position);
    int to = from;
    while (to < text.length() && isBlank(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  /** By how much the members of a class are indented against it. */
  public String step(ClassTree owner, int member) {
    String outer = indent(source.start(owner));
    String inner = indent(member);
    return inner.startsWith(outer) && inner.length() > outer.length()
        ? inner.substring(outer.length())
        : "  ";
  }

  /** Whether nothing but white space stands ahead of a position in its line. */
  public boolean beginsLine(int position) {
    return text.substring(lineStart(position), position).isBlank();
  }

  /** The beginning of the line that a position is in. */
  public int lineStart(int position) {
    return text.lastIndexOf('\n', position - 1) + 1;
  }

  /** The beginning of the line behind the one that a position is in. */
  public int nextLine(int position) {
    int at = text.indexOf('\n', position);
    return at < 0 ? text.length() : at + 1;
  }

  /** Whether the line ahead of a line is blank. */
  public boolean blankAhead(int lineStart) {
    return lineStart > 0 && text.substring(lineStart(lineStart - 1), lineStart).isBlank();
  }

  /** The beginning of the blank line ahead of a line, or of the line itself if there is none. */
  public int withBlankAhead(int lineStart) {
    return blankAhead(lineStart) ? lineStart(lineStart - 1) : lineStart;
  }

  /**
   * The lines of a member with the comments that belong to it; empty where it shares a line with
   * something else.
   */
  public Optional<Lines> lines(Tree member, ClassTree owner) {
    int start = source.start(member);
    int end = source.end(member);
    boolean shared =
        owner.getMembers().stream()
            .anyMatch(
                other -> other != member && source.start(other) < end && source.end(other) > start);
    int next = nextLine(end);
    String rest = text.substring(end, next).stripTrailing();
    if (shared || !beginsLine(start) || !END_OF_LINE.matcher(rest).matches()) {
      return Optional.empty();
    }
    return next == end
        ? Optional.empty()
        : Optional.of(new Lines(withComments(lineStart(start)), next));
  }

  private int withComments(int lineStart) {
    int at = lineStart;
    while (at > 0) {
      int previous = lineStart(at - 1);
      String line = text.substring(previous, at).strip();
      if (line.startsWith("//") || (line.startsWith("/*") && line.endsWith("*/"))) {
        at = previous;
      } else if (line.endsWith("*/") && !line.contains("/*")) {
        at = lineStart(text.lastIndexOf("/*", previous));
      } else {
        return at;
      }
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
