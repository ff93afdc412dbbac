package io.github.warmprefix.cli.lsp.fix.tree;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.util.Optional;

/**
 * Shows expressions with a value in place of its name.
 *
 * @param name the one use of the name; empty where all is shown as it is written
 * @param value the value, as an operand
 */
public record Inlined(Optional<Tree> name, String value) {
  /** All is shown as it is written. */
  public static final Inlined NOTHING = new Inlined(Optional.empty(), "");

  /** Shows a value in place of its name. */
  public static Inlined of(Parsed source, Tree name, ExpressionTree value) {
    String text = source.text(value);
    return new Inlined(Optional.of(name), Concat.isAtomic(value) ? text : "(" + text + ")");
  }

  /** The text of an expression. */
  public String shown(Parsed source, Tree tree) {
    String text = source.text(tree);
    int start = source.start(tree);
    return name.filter(inner -> source.within(inner, tree))
        .map(
            inner ->
                text.substring(0, source.start(inner) - start)
                    + value
                    + text.substring(source.end(inner) - start))
        .orElse(text);
  }
}
