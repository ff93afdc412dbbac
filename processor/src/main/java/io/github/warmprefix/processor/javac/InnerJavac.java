package io.github.warmprefix.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.github.warmprefix.processor.outer.OuterCompilation;
import io.github.warmprefix.processor.outer.OuterSource;
import io.github.warmprefix.processor.stability.BodyAnalysisListener;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import io.github.warmprefix.processor.template.Template;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Repeats a part of another compiler's work with the JDK's own: parses all sources, attributes
 * those that templates lead into, and has the templates judged. It runs no processor, writes no
 * file and prints nothing.
 */
public final class InnerJavac {
  private final ProcessingEnvironment environment;
  private final BodyAnalysisListener listener;
  private final Supplier<LibraryTable> knowledge;

  /**
   * A compiler inside another.
   *
   * @param environment that of the other
   * @param listener is told what is found out
   * @param knowledge what is known of library methods, asked for once there is something to analyse
   */
  public InnerJavac(
      ProcessingEnvironment environment,
      BodyAnalysisListener listener,
      Supplier<LibraryTable> knowledge) {
    this.environment = environment;
    this.listener = listener;
    this.knowledge = knowledge;
  }

  /**
   * Looks into the bodies behind templates.
   *
   * @param templates what the other compiler has read
   * @param outer what it compiles
   */
  public void analyse(List<Template> templates, OuterCompilation outer) {
    int newest = Runtime.version().feature();
    if (outer.release() > newest) {
      listener.degraded(
          "its sources are Java %d, and the JDK it runs on is %d"
              .formatted(outer.release(), newest));
      return;
    }
    try (InnerTasks tasks = InnerTasks.over(outer)) {
      attributed(tasks, templates).ifPresent(found -> judge(found, templates, outer.release()));
    } catch (IOException e) {
      listener.degraded("its class path could not be read: " + e.getMessage());
    }
  }

  /**
   * What the compiler inside makes of the sources; a crash of it is none of the user's business,
   * and not worth a word where there are errors to mend first.
   */
  private Optional<Attributed> attributed(InnerTasks tasks, List<Template> templates) {
    Diagnosed diagnosed = new Diagnosed();
    try {
      List<InnerSource> sources = reachable(tasks, templates, tasks.sources());
      if (sources.isEmpty()) {
        listener.degraded("the sources of its templates could not be found");
        return Optional.empty();
      }
      JavacTask task = tasks.task(diagnosed, sources);
      Attributed attributed = new Attributed(task, diagnosed, sources, parsed(task));
      task.analyze();
      return Optional.of(attributed);
    } catch (IOException | RuntimeException | AssertionError | StackOverflowError failure) {
      if (!diagnosed.hasErrors()) {
        listener.degraded("the JDK's compiler failed on its sources: " + failure);
      }
      return Optional.empty();
    }
  }

  private record Attributed(
      JavacTask task,
      Diagnosed diagnosed,
      List<InnerSource> sources,
      List<CompilationUnitTree> units) {}

  private void judge(Attributed found, List<Template> templates, int release) {
    JavacTask task = found.task();
    Trees trees = Trees.instance(task);
    Symbols symbols = new Symbols(task.getElements(), task.getTypes());
    List<ClassModel> models = new ArrayList<>();
    found.units().forEach(unit -> lower(new Scope(trees, symbols, unit), unit, models));
    Map<URI, OuterSource> names =
        found.sources().stream()
            .collect(Collectors.toMap(InnerSource::toUri, InnerSource::source, (one, same) -> one));
    OuterDeclarations declarations = new OuterDeclarations(environment, task.getTypes());
    OuterPlaces places = new OuterPlaces(trees, found.diagnosed(), declarations, names);
    Judge judge = new Judge(symbols, listener, new Program(models, release), knowledge.get());
    listener.analysed(places.of(judge.facts(templates)), List.of());
  }

  private void lower(Scope scope, CompilationUnitTree unit, List<ClassModel> models) {
    for (Tree type : unit.getTypeDecls()) {
      try {
        if (type instanceof ClassTree tree) {
          models.addAll(ClassLowering.models(scope, tree));
        }
      } catch (RuntimeException | LinkageError | StackOverflowError bug) {
        listener.failed(bug);
      }
    }
  }

  /** The files that computed text leads into. */
  private static List<InnerSource> reachable(
      InnerTasks tasks, List<Template> templates, List<InnerSource> all) throws IOException {
    List<CompilationUnitTree> units = parsed(tasks.task(new Diagnosed(), all));
    Set<String> names =
        templates.stream()
            .filter(template -> !template.computed().isEmpty())
            .map(template -> outermost(template.type()))
            .collect(Collectors.toUnmodifiableSet());
    List<CompilationUnitTree> start =
        units.stream().filter(unit -> topLevel(unit).anyMatch(names::contains)).toList();
    Set<URI> reached =
        new ReachableSources(units)
            .from(start).stream()
                .map(unit -> unit.getSourceFile().toUri())
                .collect(Collectors.toSet());
    return all.stream().filter(source -> reached.contains(source.toUri())).toList();
  }

  private static String outermost(TypeElement type) {
    TypeElement at = type;
    while (at.getEnclosingElement() instanceof TypeElement around) {
      at = around;
    }
    return at.getQualifiedName().toString();
  }

  private static Stream<String> topLevel(CompilationUnitTree unit) {
    String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    return unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(type -> prefix + ((ClassTree) type).getSimpleName());
  }

  private static List<CompilationUnitTree> parsed(JavacTask task) throws IOException {
    List<CompilationUnitTree> units = new ArrayList<>();
    task.parse().forEach(units::add);
    return units;
  }
}
