package io.github.warmprefix.processor.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;

/** Tells from the head of a file alone whether there may be anything for us in it. */
final class Heads {
  private static final String OURS = "io.github.warmprefix.annotations";

  private Heads() {}

  static boolean concernUs(CompilationUnitTree unit) {
    return importsOurs(unit) || SdkImports.in(unit) || namesOursInFull(unit);
  }

  private static boolean importsOurs(CompilationUnitTree unit) {
    for (ImportTree tree : unit.getImports()) {
      if (isOurs(tree.getQualifiedIdentifier())) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesOursInFull(CompilationUnitTree unit) {
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree named) {
        for (AnnotationTree annotation : named.getModifiers().getAnnotations()) {
          if (isOurs(annotation.getAnnotationType())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isOurs(Tree name) {
    return name.getKind() == Tree.Kind.MEMBER_SELECT && name.toString().startsWith(OURS);
  }
}
