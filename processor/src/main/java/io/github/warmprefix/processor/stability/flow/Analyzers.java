package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.library.LibraryTable;

/** The analyzers of a program, which share what is found out about all of it beforehand. */
public final class Analyzers {
  private final Program program;
  private final LibraryTable library;
  private final SharedState sharedState;

  /** Analyzers of {@code program}. */
  public Analyzers(Program program, LibraryTable library) {
    this.program = program;
    this.library = library;
    this.sharedState = new SharedState(program, library);
  }

  /** An analyzer of segments. */
  public SegmentAnalyzer segments() {
    return new SegmentAnalyzer(program, library, sharedState);
  }

  /** An analyzer of hand-written requests, to be used once. */
  public RequestAnalyzer requests() {
    return new RequestAnalyzer(program, library, sharedState);
  }
}
