package io.github.warmprefix.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
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
    return isSpelledOut(unit) && !GeneratedSources.contain(unit);
  }

  private static boolean isSpelledOut(CompilationUnitTree unit) {
    try {
      return unit.getSourceFile().getCharContent(true).toString().contains(PACKAGE);
    } catch (IOException e) {
      return false;
    }
  }
}
