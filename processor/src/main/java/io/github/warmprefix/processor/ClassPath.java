package io.github.warmprefix.processor;

import io.github.warmprefix.processor.read.TemplateReader;

/** Knows whether javac may have found us on the class path rather than on a path of processors. */
final class ClassPath {
  /** The first release whose javac does not run processors from the class path unasked. */
  static final int SILENT_SINCE = 23;

  private ClassPath() {}

  /**
   * Whether the annotations are where we are: every class path that templates are compiled with has
   * them, while a path of processors has no need of them.
   */
  static boolean holdsUs() {
    String annotation = TemplateReader.annotations().get(0).replace('.', '/') + ".class";
    return ClassPath.class.getClassLoader().getResource(annotation) != null;
  }
}
