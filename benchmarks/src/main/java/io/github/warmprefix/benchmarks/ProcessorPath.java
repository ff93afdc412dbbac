package io.github.warmprefix.benchmarks;

import java.util.List;

/** What is on the processor path of a measured compilation. */
public enum ProcessorPath {
  /** Nothing, and no annotation round at all. */
  NONE,
  /** A processor that does nothing: the price of the round that javac starts for any processor. */
  IDLE,
  /** Warmprefix as users have it. */
  WARMPREFIX;

  List<String> options() {
    return switch (this) {
      case NONE -> List.of("-proc:none");
      case IDLE ->
          List.of(
              "-processor",
              IdleProcessor.class.getName(),
              "-processorpath",
              Workspace.ownClasses().toString());
      case WARMPREFIX -> List.of("-processorpath", Workspace.processorJar().toString());
    };
  }
}
