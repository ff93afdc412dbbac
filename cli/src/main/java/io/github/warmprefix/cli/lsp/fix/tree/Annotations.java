package io.github.warmprefix.cli.lsp.fix.tree;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import java.util.Optional;

/** Finds annotations and what is written in them, going by simple names. */
public final class Annotations {
  private Annotations() {}

  /** The annotation of a simple name among modifiers. */
  public static Optional<AnnotationTree> of(ModifiersTree modifiers, String name) {
    return modifiers.getAnnotations().stream()
        .filter(annotation -> simpleName(annotation.getAnnotationType()).equals(name))
        .<AnnotationTree>map(annotation -> annotation)
        .findFirst();
  }

  /** What an annotation says of an attribute; empty where that is not written out. */
  public static Optional<ExpressionTree> argument(AnnotationTree annotation, String name) {
    return annotation.getArguments().stream()
        .filter(AssignmentTree.class::isInstance)
        .map(AssignmentTree.class::cast)
        .filter(argument -> argument.getVariable().toString().equals(name))
        .map(AssignmentTree::getExpression)
        .findFirst();
  }

  /** The last part of a name. */
  public static String simpleName(Tree name) {
    String written = name.toString();
    return written.substring(written.lastIndexOf('.') + 1);
  }
}
