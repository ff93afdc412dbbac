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
import io.github.warmprefix.processor.template.Template;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /**
   * A compiler inside another.
   *
   * @param environment that of the other
   * @param listener is told what is found out
   */
  public InnerJavac(ProcessingEnvironment environment, BodyAnalysisListener listener) {
    this.environment = environment;
    this.listener = listener;
  }

  /**
   * Looks into the bodies behind templates.
   *
   * @param templates what the other compiler has read
   * @param outer what it compiles
   */
  public void analyse(List<Template> templates, OuterCompilation outer) {
    try (InnerTasks tasks = InnerTasks.over(outer)) {
      List<InnerSource> sources = reachable(tasks, templates, tasks.sources());
      Diagnosed diagnosed = new Diagnosed();
      JavacTask task = tasks.task(diagnosed, sources);
      Trees trees = Trees.instance(task);
      Symbols symbols = new Symbols(task.getElements(), task.getTypes());
      List<ClassModel> models = new ArrayList<>();
      List<CompilationUnitTree> units = parsed(task);
      task.analyze();
      units.forEach(unit -> models.addAll(models(trees, symbols, unit)));
      Map<URI, OuterSource> names =
          sources.stream().collect(Collectors.toMap(InnerSource::toUri, InnerSource::source));
      OuterDeclarations declarations = new OuterDeclarations(environment, task.getTypes());
      OuterPlaces places = new OuterPlaces(trees, diagnosed, declarations, names);
      listener.analysed(
          places.of(new Judge(symbols, listener, models).facts(templates)), List.of());
    } catch (IOException e) {
      listener.degraded("the sources of this compilation could not be read: " + e.getMessage());
    }
  }

  /** The files that the templates lead into. */
  private static List<InnerSource> reachable(
      InnerTasks tasks, List<Template> templates, List<InnerSource> all) throws IOException {
    List<CompilationUnitTree> units = parsed(tasks.task(new Diagnosed(), all));
    Set<String> names =
        templates.stream()
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

  private static List<ClassModel> models(Trees trees, Symbols symbols, CompilationUnitTree unit) {
    List<ClassModel> models = new ArrayList<>();
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree tree) {
        models.addAll(ClassLowering.models(new Scope(trees, symbols, unit), tree));
      }
    }
    return models;
  }
}
