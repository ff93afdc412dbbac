package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.stability.Stability;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles sources and asks only the analysis of bodies about them. Lines that end with {@code //
 * expect PER_DAY} say which influences it must find; it must find no others but unknown ones.
 */
final class Bodies {
  private static final Pattern EXPECT = Pattern.compile("// expect ([A-Z_]+(?:, [A-Z_]+)*)");
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
  private static final StandardJavaFileManager FILES =
      COMPILER.getStandardFileManager(null, Locale.ROOT, null);
  private static final String IMPORTS =
      """
      package shop;
      import com.anthropic.core.*;
      import com.anthropic.models.messages.*;
      import io.github.warmprefix.annotations.*;
      import java.io.*;
      import java.nio.charset.*;
      import java.text.*;
      import java.time.*;
      import java.time.format.*;
      import java.time.temporal.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.*;
      import java.util.function.*;
      import java.util.stream.*;
      """;

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> options = new ArrayList<>();
  private UnaryOperator<ProcessingEnvironment> wrapping = UnaryOperator.identity();
  private boolean broken;

  private Bodies() {}

  /** The members of a template {@code Desk}. */
  static Bodies members(String members) {
    return new Bodies()
        .and(
            "Desk", "@PromptTemplate(model = \"claude-opus-5\")\nclass Desk {\n" + members + "}\n");
  }

  /** The body of a cached method {@code rules()}. */
  static Bodies body(String statements) {
    return members("@CachedPrefix static String rules() {\n" + statements + "}\n");
  }

  /** One source file as it is. */
  static Bodies source(String name, String text) {
    Bodies bodies = new Bodies();
    bodies.sources.put(name, text);
    return bodies;
  }

  /** Adds a class of the same package. */
  Bodies and(String name, String declaration) {
    sources.put(name, IMPORTS + declaration);
    return this;
  }

  /** Adds options of the compiler. */
  Bodies options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Asserts that the analysis finds what the sources expect, and nothing else. */
  Bodies asExpected() {
    List<String> found = new ArrayList<>();
    for (SegmentFacts facts : facts().values()) {
      for (Influence influence : facts.influences()) {
        if (influence.level() != Stability.UNKNOWN) {
          found.add(influence.source() + " " + influence.level());
        }
      }
    }
    assertThat(found.stream().distinct()).containsExactlyInAnyOrderElementsOf(expected());
    return this;
  }

  private List<String> expected() {
    List<String> expected = new ArrayList<>();
    sources.forEach(
        (name, source) -> {
          List<String> lines = source.lines().toList();
          for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = EXPECT.matcher(lines.get(i));
            if (matcher.find()) {
              for (String level : matcher.group(1).split(", ")) {
                expected.add("/" + name + ".java:" + (i + 1) + " " + level);
              }
            }
          }
        });
    return expected;
  }

  /** The text that the only segment folds to. */
  Optional<String> text() {
    return facts().values().iterator().next().text();
  }

  /** All influences that are found. */
  Stream<Influence> influences() {
    return analyse().facts().values().stream().flatMap(facts -> facts.influences().stream());
  }

  /** What is found out, by the name of the segment; there must be something. */
  Map<String, SegmentFacts> facts() {
    Reading reading = analyse();
    assertThat(reading.facts()).isNotEmpty();
    return reading.facts();
  }

  /** Has build tools wrap the compiler's environment. */
  Bodies wrapped(UnaryOperator<ProcessingEnvironment> wrapping) {
    this.wrapping = wrapping;
    return this;
  }

  /** Puts the class that was added last first. */
  Bodies lastFirst() {
    Map<String, String> others = new LinkedHashMap<>(sources);
    String last = new ArrayList<>(sources.keySet()).get(sources.size() - 1);
    sources.clear();
    sources.put(last, others.get(last));
    sources.putAll(others);
    return this;
  }

  /** Says that the sources do not compile. */
  Bodies broken() {
    broken = true;
    return this;
  }

  private static boolean isError(Diagnostic<?> diagnostic) {
    return diagnostic.getKind() == Diagnostic.Kind.ERROR;
  }

  private Reading analyse() {
    Reading reading = new Reading(wrapping);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> arguments =
        new ArrayList<>(List.of("-proc:full", "-classpath", System.getProperty("java.class.path")));
    if (Runtime.version().feature() < 21) {
      arguments.remove("-proc:full");
    }
    arguments.addAll(options);
    List<Source> files = new ArrayList<>();
    sources.forEach((name, text) -> files.add(new Source(name, text)));
    synchronized (FILES) {
      Discarding output = new Discarding(FILES);
      JavaCompiler.CompilationTask task =
          COMPILER.getTask(null, output, diagnostics, arguments, null, files);
      task.setProcessors(List.of(reading));
      task.call();
    }
    assertThat(reading.bugs()).isEmpty();
    assertThat(reading.heard()).as("%s", diagnostics.getDiagnostics()).isTrue();
    assertThat(broken || diagnostics.getDiagnostics().stream().noneMatch(Bodies::isError))
        .as("%s", diagnostics.getDiagnostics())
        .isTrue();
    return reading;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
