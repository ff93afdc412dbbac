package io.github.warmprefix.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/** Follows a compilation up to the first class that is attributed. */
final class Progress implements TaskListener {
  private final Trees trees;
  private final ProgressListener listener;
  private final Map<URI, CompilationUnitTree> entered = new TreeMap<>();
  private boolean attributes;

  Progress(Trees trees, ProgressListener listener) {
    this.trees = trees;
    this.listener = listener;
  }

  @Override
  public void started(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.ANALYZE && !attributes) {
      attributes = true;
      safely(() -> listener.attributes(this::annotated));
      entered.clear();
    }
  }

  @Override
  public void finished(TaskEvent event) {
    switch (event.getKind()) {
      case ENTER -> safely(() -> entered(event.getCompilationUnit()));
      case ANNOTATION_PROCESSING, COMPILATION -> safely(listener::processed);
      default -> {}
    }
  }

  private void entered(CompilationUnitTree unit) {
    if (!attributes) {
      entered.put(unit.getSourceFile().toUri(), unit);
    }
  }

  private List<TypeElement> annotated() {
    List<TypeElement> found = new ArrayList<>();
    for (CompilationUnitTree unit : entered.values()) {
      unit.getTypeDecls()
          .forEach(type -> addAnnotated(new TreePath(new TreePath(unit), type), found));
    }
    return found;
  }

  private void addAnnotated(TreePath path, List<TypeElement> found) {
    if (path.getLeaf() instanceof ClassTree type) {
      if (!type.getModifiers().getAnnotations().isEmpty()
          && trees.getElement(path) instanceof TypeElement named) {
        found.add(named);
      }
      for (Tree member : type.getMembers()) {
        addAnnotated(new TreePath(path, member), found);
      }
    }
  }

  private void safely(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | LinkageError | StackOverflowError bug) {
      listener.failed(bug);
    }
  }
}
