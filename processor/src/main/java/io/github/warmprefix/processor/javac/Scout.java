package io.github.warmprefix.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;

/**
 * Looks at the heads of the files of a compilation, as the compiler parses them, for the SDK and
 * for annotations of ours. A compilation without either is left alone from then on.
 */
public final class Scout implements TaskListener {
  private final JavacTask task;
  private final ScoutListener listener;
  private CompilationUnitTree first;
  private boolean processes;

  private Scout(JavacTask task, ScoutListener listener) {
    this.task = task;
    this.listener = listener;
  }

  /** Looks at all files of a compilation that is about to begin. */
  public static void send(JavacTask task, ScoutListener listener) {
    task.addTaskListener(new Scout(task, listener));
  }

  @Override
  public void started(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.ANNOTATION_PROCESSING) {
      processes = true;
    } else if (event.getKind() == TaskEvent.Kind.ENTER) {
      task.removeTaskListener(this);
      if (first != null) {
        report();
      }
    }
  }

  private void report() {
    try {
      listener.found(compilation(first));
    } catch (RuntimeException | LinkageError | StackOverflowError bug) {
      listener.failed(compilation(first), bug);
    }
  }

  @Override
  public void finished(TaskEvent event) {
    CompilationUnitTree unit = event.getCompilationUnit();
    if (event.getKind() == TaskEvent.Kind.PARSE && first == null && unit != null) {
      look(unit);
    }
  }

  private void look(CompilationUnitTree unit) {
    try {
      if (Heads.concernUs(unit)) {
        first = unit;
      }
    } catch (RuntimeException | LinkageError | StackOverflowError bug) {
      task.removeTaskListener(this);
      listener.failed(compilation(unit), bug);
    }
  }

  private JavacCompilation compilation(CompilationUnitTree known) {
    return new JavacCompilation(task, known, processes);
  }
}
