package io.github.warmprefix.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.warmprefix.processor.stability.BodyAnalysisListener;
import io.github.warmprefix.processor.stability.SegmentFacts;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import io.github.warmprefix.processor.stability.request.Request;
import io.github.warmprefix.processor.template.Template;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Collects the classes that templates and hand-written requests lead into, and has them judged when
 * the last one is there.
 */
final class AwaitedClasses {
  private final Trees trees;
  private final Symbols symbols;
  private final BodyAnalysisListener listener;
  private final Supplier<LibraryTable> knowledge;
  private final IntSupplier release;
  private final List<Template> templates = new ArrayList<>();
  private final Set<Element> roots = new LinkedHashSet<>();
  private final Map<URI, CompilationUnitTree> entered = new LinkedHashMap<>();
  private final List<ClassModel> models = new ArrayList<>();
  private Set<String> missing = Set.of();
  private boolean handWritten;
  private boolean begun;
  private boolean done;

  AwaitedClasses(
      Trees trees,
      Symbols symbols,
      BodyAnalysisListener listener,
      Supplier<LibraryTable> knowledge,
      IntSupplier release) {
    this.trees = trees;
    this.symbols = symbols;
    this.listener = listener;
    this.knowledge = knowledge;
    this.release = release;
  }

  void add(List<Template> read, Set<? extends Element> roundRoots) {
    templates.addAll(read);
    roots.addAll(roundRoots);
  }

  /** The compiler has read a file; of a file it reads again, the last tree counts. */
  void entered(CompilationUnitTree unit) {
    entered.put(unit.getSourceFile().toUri(), unit);
  }

  /** The first class is about to be attributed: the sources are still as they were written. */
  void begin() {
    if (begun || done) {
      return;
    }
    if (!listener.listens()) {
      done = true;
      return;
    }
    Set<CompilationUnitTree> all = new LinkedHashSet<>(entered.values());
    entered.clear();
    Set<CompilationUnitTree> users = new LinkedHashSet<>(all);
    users.removeIf(unit -> !SdkMentions.in(unit));
    if (templates.isEmpty() && users.isEmpty()) {
      done = true;
      return;
    }
    begun = true;
    handWritten = !users.isEmpty();
    roots.forEach(root -> addUnit(root, all));
    all.removeIf(GeneratedSources::containOurs);
    Set<CompilationUnitTree> start = new Callers(all).of(users);
    templates.forEach(template -> addUnit(template.type(), start));
    missing = new LinkedHashSet<>();
    for (CompilationUnitTree unit : new ReachableSources(all).from(start)) {
      for (Tree type : unit.getTypeDecls()) {
        if (trees.getElement(new TreePath(new TreePath(unit), type)) instanceof TypeElement named) {
          missing.add(symbols.name(named));
        }
      }
    }
  }

  private void addUnit(Element element, Set<CompilationUnitTree> units) {
    TreePath path = trees.getPath(element);
    if (path != null) {
      units.add(path.getCompilationUnit());
    }
  }

  /** The compiler has attributed a class. */
  void attributed(TypeElement type) {
    if (type == null || done || !begun) {
      return;
    }
    if (missing.remove(symbols.name(type))) {
      safely(() -> lower(type));
    }
    if (missing.isEmpty()) {
      judge();
    }
  }

  private void lower(TypeElement type) {
    TreePath path = trees.getPath(type);
    if (path != null && path.getLeaf() instanceof ClassTree tree) {
      models.addAll(
          ClassLowering.models(new Scope(trees, symbols, path.getCompilationUnit()), tree));
    }
  }

  /** The compiler has finished. */
  void end() {
    if (done || (templates.isEmpty() && !begun)) {
      return;
    }
    if (begun) {
      judge();
    } else {
      done = true;
      listener.unavailable();
    }
  }

  private void judge() {
    done = true;
    Judge judge =
        new Judge(symbols, listener, new Program(models, release.getAsInt()), knowledge.get());
    Map<Template, Map<String, SegmentFacts>> facts = judge.facts(templates);
    listener.analysed(facts, requests(judge));
  }

  /** Nothing is said of requests while a class is missing: it might be the one that calls. */
  private List<Request> requests(Judge judge) {
    return handWritten && missing.isEmpty() ? judge.requests() : List.of();
  }

  /** Runs {@code step}; a bug in it must not reach the compiler. */
  void safely(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | LinkageError | StackOverflowError bug) {
      listener.failed(bug);
    }
  }
}
