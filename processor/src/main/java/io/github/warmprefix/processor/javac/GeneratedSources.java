package io.github.warmprefix.processor.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import io.github.warmprefix.processor.generate.BuilderGenerator;
import java.util.stream.Stream;

/** Tells by their annotations the sources that a machine has written. */
final class GeneratedSources {
  private GeneratedSources() {}

  /** Whether some processor has written a file. */
  static boolean contain(CompilationUnitTree unit) {
    return marks(unit).findAny().isPresent();
  }

  /** Whether it is one of our builders: what it does with a template is no doing of the program. */
  static boolean containOurs(CompilationUnitTree unit) {
    return marks(unit)
        .flatMap(mark -> mark.getArguments().stream())
        .anyMatch(value -> value.toString().contains('"' + BuilderGenerator.NAME + '"'));
  }

  private static Stream<? extends AnnotationTree> marks(CompilationUnitTree unit) {
    return unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .flatMap(type -> ((ClassTree) type).getModifiers().getAnnotations().stream())
        .filter(GeneratedSources::isMark);
  }

  private static boolean isMark(AnnotationTree annotation) {
    Tree type = annotation.getAnnotationType();
    return type.toString().equals("Generated") || type.toString().endsWith(".Generated");
  }
}
