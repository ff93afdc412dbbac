package io.github.warmprefix.processor.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import io.github.warmprefix.processor.stability.BodyAnalysis;
import io.github.warmprefix.processor.stability.BodyAnalysisListener;
import io.github.warmprefix.processor.template.Template;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/**
 * The analysis of bodies under javac. It listens to the compiler and looks at a class when the
 * compiler has attributed it, never earlier, so that it changes nothing for the compiler.
 */
public final class JavacBodies implements BodyAnalysis {
  private final AwaitedClasses awaited;

  private JavacBodies(AwaitedClasses awaited) {
    this.awaited = awaited;
  }

  /**
   * Attaches the analysis to the compiler behind {@code environment}, which may be wrapped by a
   * build tool; empty if that compiler is not javac.
   */
  public static Optional<BodyAnalysis> attach(
      ProcessingEnvironment environment, BodyAnalysisListener listener) {
    for (ProcessingEnvironment layer : Environments.layers(environment)) {
      try {
        JavacTask task = JavacTask.instance(layer);
        Symbols symbols = new Symbols(layer.getElementUtils(), layer.getTypeUtils());
        return Optional.of(attach(task, Trees.instance(layer), symbols, listener));
      } catch (IllegalArgumentException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  /** Attaches the analysis to a compilation of javac. */
  static BodyAnalysis attach(JavacTask task, BodyAnalysisListener listener) {
    Symbols symbols = new Symbols(task.getElements(), task.getTypes());
    return attach(task, Trees.instance(task), symbols, listener);
  }

  private static BodyAnalysis attach(
      JavacTask task, Trees trees, Symbols symbols, BodyAnalysisListener listener) {
    AwaitedClasses awaited = new AwaitedClasses(trees, symbols, listener);
    task.addTaskListener(new Events(awaited));
    return new JavacBodies(awaited);
  }

  @Override
  public void await(List<Template> templates, Set<? extends Element> roundRoots) {
    awaited.add(templates, roundRoots);
  }

  /** Passes on what the compiler says, and keeps every failure from it. */
  private record Events(AwaitedClasses awaited) implements TaskListener {
    @Override
    public void started(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE) {
        awaited.safely(awaited::begin);
      }
    }

    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ENTER) {
        awaited.safely(() -> awaited.entered(event.getCompilationUnit()));
      } else if (event.getKind() == TaskEvent.Kind.ANALYZE) {
        awaited.safely(() -> awaited.attributed(event.getTypeElement()));
      } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
        awaited.safely(awaited::end);
      }
    }
  }
}
