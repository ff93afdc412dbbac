package io.github.warmprefix.cli.lsp.fix.tree;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import io.github.warmprefix.cli.lsp.fix.Edit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A sum of texts in a source, by its operands. */
public final class Sum {
  private static final Pattern PLUS = Pattern.compile("\\s*\\+\\s*");

  private final Parsed source;
  private final List<ExpressionTree> operands;
  private final Optional<Edit> inlined;

  /** The sum that an expression is, be it of one operand. */
  public Sum(Parsed source, ExpressionTree expression) {
    this.source = source;
    this.operands = Concat.operands(expression);
    this.inlined = Optional.empty();
  }

  /** The sum that an expression is, in which a value is to be shown in place of its name. */
  public Sum(Parsed source, ExpressionTree expression, Tree name, ExpressionTree value) {
    this.source = source;
    this.operands = Concat.operands(expression);
    String text = source.text(value);
    this.inlined =
        Optional.of(
            new Edit(
                source.start(name),
                source.end(name),
                Concat.isAtomic(value) ? text : "(" + text + ")"));
  }

  /** The text of an operand. */
  public String shown(int i) {
    String text = source.text(operands.get(i));
    return inlined
        .filter(edit -> start(i) <= edit.start() && edit.end() <= end(i))
        .map(
            edit ->
                text.substring(0, edit.start() - start(i))
                    + edit.text()
                    + text.substring(edit.end() - start(i)))
        .orElse(text);
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
