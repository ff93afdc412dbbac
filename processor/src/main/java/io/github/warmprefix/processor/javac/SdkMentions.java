package io.github.warmprefix.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import java.io.IOException;

/**
 * Tells from the text of a file alone whether code that people wrote may build requests there. To
 * look at the text is far cheaper than to ask the compiler for a type of the SDK.
 */
final class SdkMentions {
  private static final String PACKAGE = "com.anthropic.models";

  private SdkMentions() {}

  /** Imports and full names both spell out the package; comments that do so cost only time. */
  static boolean in(CompilationUnitTree unit) {
    return isSpelledOut(unit) && unit.getTypeDecls().stream().noneMatch(SdkMentions::isGenerated);
  }

  private static boolean isSpelledOut(CompilationUnitTree unit) {
    try {
      return unit.getSourceFile().getCharContent(true).toString().contains(PACKAGE);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isGenerated(Tree type) {
    return type instanceof ClassTree named
        && named.getModifiers().getAnnotations().stream()
            .map(annotation -> annotation.getAnnotationType().toString())
            .anyMatch(name -> name.equals("Generated") || name.endsWith(".Generated"));
  }
}
