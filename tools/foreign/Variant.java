package io.github.warmprefix.foreign;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The ways to compile a library, which differ in nothing but what is on the processor path. */
enum Variant {
  /** No annotation round at all. */
  NO_PROCESSOR("no processor"),
  /** A processor that does nothing: whatever this changes, javac changes for any processor. */
  IDLE("idle"),
  /** Warmprefix as users have it. */
  WARMPREFIX("Warmprefix"),
  /** Warmprefix without annotation rounds: all that is left of it is its javac plugin. */
  PROC_NONE("Warmprefix, -proc:none");

  private final String title;

  Variant(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The variant without Warmprefix that must give the same diagnostics. */
  Variant model() {
    return this == WARMPREFIX ? IDLE : NO_PROCESSOR;
  }

  /**
   * The options of this variant.
   *
   * @param prompts whether our annotations are used, of which javac says that nobody claims them
   */
  List<String> options(Path idle, Path warmprefix, boolean prompts) {
    List<String> options = new ArrayList<>(path(idle, warmprefix));
    if (prompts) {
      options.add("-Xlint:-processing");
    }
    return options;
  }

  private List<String> path(Path idle, Path warmprefix) {
    return switch (this) {
      case NO_PROCESSOR -> List.of("-proc:none");
      case IDLE -> List.of("-processorpath", idle.toString());
      case WARMPREFIX -> List.of("-processorpath", warmprefix.toString());
      case PROC_NONE -> List.of("-processorpath", warmprefix.toString(), "-proc:none");
    };
  }
}
