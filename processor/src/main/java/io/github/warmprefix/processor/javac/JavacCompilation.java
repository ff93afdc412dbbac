package io.github.warmprefix.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.github.warmprefix.processor.report.Pins;
import io.github.warmprefix.processor.stability.BodyAnalysis;
import io.github.warmprefix.processor.stability.BodyAnalysisListener;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import java.util.function.Supplier;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** A compilation of javac, as its plugins reach it. */
public final class JavacCompilation {
  private final JavacTask task;
  private final CompilationUnitTree first;
  private final boolean processes;

  JavacCompilation(JavacTask task, CompilationUnitTree first, boolean processes) {
    this.task = task;
    this.first = first;
    this.processes = processes;
  }

  /** Whether javac processes annotations in this compilation, with our processor or without. */
  public boolean processes() {
    return processes;
  }

  /** The elements of this compilation, the same object for plugins and for processors. */
  public Elements elements() {
    return task.getElements();
  }

  /** Prints at trees. */
  public Pins pins() {
    return new JavacPrinter(Trees.instance(task));
  }

  /** Prints at the head of the first file that concerns us, for want of a better place. */
  public void announce(Diagnostic.Kind kind, String message) {
    Trees.instance(task).printMessage(kind, message, first, first);
  }

  /** Has the bodies looked into while javac attributes them. */
  public BodyAnalysis analyse(BodyAnalysisListener listener, Supplier<LibraryTable> knowledge) {
    return JavacBodies.attach(task, listener, knowledge);
  }

  /** Has the listener told how far javac is. */
  public void watch(ProgressListener listener) {
    task.addTaskListener(new Progress(Trees.instance(task), listener));
  }
}
