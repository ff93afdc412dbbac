package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import java.util.List;

/** Writes the arguments of annotations. */
final class Arguments {
  private Arguments() {}

  /** Adds an argument that an annotation does not have yet. */
  static Edit set(Parsed source, AnnotationTree annotation, String name, String value) {
    String argument = name + " = " + value;
    List<? extends ExpressionTree> present = annotation.getArguments();
    if (!present.isEmpty()) {
      int at = source.end(present.get(present.size() - 1));
      return new Edit(at, at, ", " + argument);
    }
    int from = source.end(annotation.getAnnotationType());
    return new Edit(from, source.end(annotation), "(" + argument + ")");
  }
}
