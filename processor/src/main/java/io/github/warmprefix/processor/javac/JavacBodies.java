package io.github.warmprefix.processor.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import io.github.warmprefix.processor.outer.Environments;
import io.github.warmprefix.processor.stability.BodyAnalysis;
import io.github.warmprefix.processor.stability.BodyAnalysisListener;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import io.github.warmprefix.processor.template.Template;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/**
 * The analysis of bodies under javac. It listens to the compiler and looks at a class when the
 * compiler has attributed it, never earlier, so that it changes nothing for the compiler.
 */
public final class JavacBodies implements BodyAnalysis {
  /** Plugins are not told the release, but the types of the platform tell as much as is needed. */
  private static final String SINCE_18 = "java.net.spi.InetAddressResolver";

  private final AwaitedClasses awaited;

  private JavacBodies(AwaitedClasses awaited) {
    this.awaited = awaited;
  }

  /**
   * Attaches the analysis to the compiler behind {@code environment}, which may be wrapped by a
   * build tool; empty if that compiler is not javac.
   *
   * @param knowledge what is known of library methods, asked for once there is something to analyse
   */
  public static Optional<BodyAnalysis> attach(
      ProcessingEnvironment environment,
      BodyAnalysisListener listener,
      Supplier<LibraryTable> knowledge) {
    for (ProcessingEnvironment layer : Environments.layers(environment)) {
      try {
        JavacTask task = JavacTask.instance(layer);
        Symbols symbols = new Symbols(layer.getElementUtils(), layer.getTypeUtils());
        AwaitedClasses awaited =
            new AwaitedClasses(
                Trees.instance(layer),
                symbols,
                listener,
                knowledge,
                layer.getSourceVersion()::ordinal);
        return Optional.of(listen(task, awaited));
      } catch (IllegalArgumentException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  /** Attaches the analysis to a compilation of javac. */
  static BodyAnalysis attach(
      JavacTask task, BodyAnalysisListener listener, Supplier<LibraryTable> knowledge) {
    Symbols symbols = new Symbols(task.getElements(), task.getTypes());
    IntSupplier release = () -> symbols.sees(SINCE_18) ? 18 : 17;
    return listen(
        task, new AwaitedClasses(Trees.instance(task), symbols, listener, knowledge, release));
  }

  private static BodyAnalysis listen(JavacTask task, AwaitedClasses awaited) {
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
