package io.github.warmprefix.cli.lsp.fix.tree;

import com.sun.source.tree.ExpressionTree;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A sum of texts in a source, by its operands. */
public final class Sum {
  private static final Pattern PLUS = Pattern.compile("\\s*\\+\\s*");

  private final Parsed source;
  private final List<ExpressionTree> operands;
  private final Inlined inlined;

  /**
   * The sum that an expression is, be it of one operand.
   *
   * @param inlined what is shown in place of a name
   */
  public Sum(Parsed source, ExpressionTree expression, Inlined inlined) {
    this.source = source;
    this.operands = Concat.operands(expression);
    this.inlined = inlined;
  }

  /** The text of an operand. */
  public String shown(int i) {
    return inlined.shown(source, operands.get(i));
  }

  /** How many operands there are. */
  public int size() {
    return operands.size();
  }

  /** An operand. */
  public ExpressionTree operand(int i) {
    return operands.get(i);
  }

  /** The whole source. */
  public String text() {
    return source.text();
  }

  /** Where an operand begins in the source. */
  public int start(int i) {
    return source.start(operands.get(i));
  }

  /** Where an operand ends in the source. */
  public int end(int i) {
    return source.end(operands.get(i));
  }

  /** Whether an operand is a text in quotes, a text block included. */
  public boolean isText(int i) {
    return Concat.isText(operands.get(i));
  }

  /** Whether an operand is a text in single quotation marks. */
  public boolean isPlainText(int i) {
    return Concat.isPlainText(source, operands.get(i));
  }

  /** A plain text as it is written, without its quotation marks. */
  public String inner(int i) {
    return text().substring(start(i) + 1, end(i) - 1);
  }

  /** What stands between an operand and the next. */
  public String between(int i) {
    return text().substring(end(i), start(i + 1));
  }

  /**
   * Whether all operands add up as texts, from the left to the right, with nothing but plus signs
   * between them.
   */
  public boolean isPlain() {
    boolean texts = size() < 2 || isText(0) || isText(1);
    return texts
        && IntStream.range(1, size()).allMatch(i -> PLUS.matcher(between(i - 1)).matches());
  }
}
