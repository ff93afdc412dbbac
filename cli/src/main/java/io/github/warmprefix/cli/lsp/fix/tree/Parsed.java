package io.github.warmprefix.cli.lsp.fix.tree;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The text of a source file and its tree, as the JDK's parser sees it; nothing is attributed. */
public final class Parsed {
  /** An empty class path, on which no plugin of anybody's can be found. */
  private static final List<String> MANNER = List.of("-proc:none", "-cp", "", "-Xlint:none");

  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  private Parsed(String text, CompilationUnitTree unit, SourcePositions positions) {
    this.text = text;
    this.unit = unit;
    this.positions = positions;
  }

  /** Parses a source; empty where it has an error, or where there is no compiler. */
  public static Optional<Parsed> of(String text) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return Optional.empty();
    }
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                Writer.nullWriter(), null, problems, MANNER, null, List.of(new Buffer(text)));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      return problems.getDiagnostics().isEmpty()
          ? Optional.of(new Parsed(text, unit, Trees.instance(task).getSourcePositions()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The tree of the whole text. */
  public CompilationUnitTree unit() {
    return unit;
  }

  /** Where a tree begins. */
  public int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  /** The place behind the last character of a tree. */
  public int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  /** The text of a tree. */
  public String text(Tree tree) {
    return text.substring(start(tree), end(tree));
  }

  /** Whether a tree lies within another. */
  public boolean within(Tree inner, Tree outer) {
    return start(outer) <= start(inner) && end(inner) <= end(outer);
  }

  /** The trees around a stretch of the text, innermost first. */
  public List<Tree> around(int start, int end) {
    Around around = new Around(start, end);
    around.scan(unit, null);
    List<Tree> trees = new ArrayList<>();
    for (TreePath at = around.innermost; at != null; at = at.getParentPath()) {
      trees.add(at.getLeaf());
    }
    return trees;
  }

  /** The innermost tree of a kind around a stretch of the text. */
  public <T extends Tree> Optional<T> around(int start, int end, Class<T> kind) {
    return around(start, end).stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** Looks for the smallest tree that covers a stretch. */
  private final class Around extends TreePathScanner<Void, Void> {
    private final int from;
    private final int to;
    private TreePath innermost;

    Around(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public Void scan(Tree tree, Void nothing) {
      if (tree == null || start(tree) > from || end(tree) < to) {
        return null;
      }
      innermost =
          getCurrentPath() == null ? new TreePath(unit) : new TreePath(getCurrentPath(), tree);
      return super.scan(tree, nothing);
    }
  }

  /** A source that is only in memory. */
  private static final class Buffer extends SimpleJavaFileObject {
    private final String text;

    Buffer(String text) {
      super(URI.create("buffer:///Buffer.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
