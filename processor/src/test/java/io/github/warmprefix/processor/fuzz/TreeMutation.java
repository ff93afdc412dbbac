package io.github.warmprefix.processor.fuzz;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Puts subtrees in place of others of their sort, drops them and doubles them. */
final class TreeMutation implements Mutation {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(any -> {}, null, null);

  /** What can stand for one another. */
  private enum Sort {
    EXPRESSION,
    STATEMENT,
    MEMBER,
    ANNOTATION,
    IMPORT
  }

  private record Span(Sort sort, int start, int end) {}

  private final Map<Sort, List<String>> foreign = new EnumMap<>(Sort.class);

  TreeMutation(List<String> programs) {
    for (Sort sort : Sort.values()) {
      foreign.put(sort, new ArrayList<>());
    }
    for (String program : programs) {
      for (Span span : spans(program)) {
        foreign.get(span.sort()).add(program.substring(span.start(), span.end()));
      }
    }
  }

  @Override
  public String of(String program, Random random) {
    List<Span> spans = spans(program);
    if (spans.isEmpty()) {
      return program;
    }
    Span at = Mutation.pick(spans, random);
    String own = program.substring(at.start(), at.end());
    String instead =
        switch (random.nextInt(6)) {
          case 0 -> "";
          case 1 -> own + "\n" + own;
          case 2 -> wrapped(at.sort(), own);
          default -> Mutation.pick(foreign.get(at.sort()), random);
        };
    return program.substring(0, at.start()) + instead + program.substring(at.end());
  }

  private static String wrapped(Sort sort, String own) {
    return switch (sort) {
      case EXPRESSION -> "((Object) (" + own + ")).toString()";
      case STATEMENT -> "for (;;) { try { " + own + " } finally { } }";
      case MEMBER -> "class Inner { " + own + " }";
      case ANNOTATION -> own + " " + own;
      case IMPORT -> "";
    };
  }

  private static List<Span> spans(String program) {
    JavacTask task =
        (JavacTask) JAVAC.getTask(null, FILES, any -> {}, null, null, List.of(new Text(program)));
    Optional<CompilationUnitTree> unit = parse(task);
    List<Span> spans = new ArrayList<>();
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    unit.ifPresent(
        tree ->
            new TreeScanner<Void, Void>() {
              @Override
              public Void scan(Tree node, Void any) {
                if (node != null) {
                  sort(node)
                      .ifPresent(
                          sort -> {
                            int start = (int) positions.getStartPosition(tree, node);
                            int end = (int) positions.getEndPosition(tree, node);
                            if (start >= 0 && end > start && end <= program.length()) {
                              spans.add(new Span(sort, start, end));
                            }
                          });
                }
                return super.scan(node, any);
              }
            }.scan(tree, null));
    return spans;
  }

  private static Optional<CompilationUnitTree> parse(JavacTask task) {
    try {
      for (CompilationUnitTree unit : task.parse()) {
        return Optional.of(unit);
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | AssertionError theParsersOwn) {
      return Optional.empty();
    }
  }

  private static Optional<Sort> sort(Tree node) {
    if (node instanceof AnnotationTree) {
      return Optional.of(Sort.ANNOTATION);
    }
    if (node instanceof ExpressionTree) {
      return Optional.of(Sort.EXPRESSION);
    }
    if (node instanceof MethodTree || node instanceof VariableTree || node instanceof ClassTree) {
      return Optional.of(Sort.MEMBER);
    }
    if (node instanceof StatementTree && !(node instanceof BlockTree)) {
      return Optional.of(Sort.STATEMENT);
    }
    return node instanceof ImportTree ? Optional.of(Sort.IMPORT) : Optional.empty();
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String text) {
      super(URI.create("mem:///Program.java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreErrors) {
      return text;
    }
  }
}
