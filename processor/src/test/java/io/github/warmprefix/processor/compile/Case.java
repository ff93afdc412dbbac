package io.github.warmprefix.processor.compile;

import io.github.warmprefix.processor.WarmprefixProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Sources, resources and options to compile with the processor. */
public final class Case {
  private static final String HEAD =
      """
      package shop;
      import com.anthropic.models.messages.*;
      import io.github.warmprefix.annotations.*;
      import java.util.*;
      """;

  private final List<MarkedSource> sources = new ArrayList<>();
  private final Map<String, byte[]> resources = new TreeMap<>();
  private final List<String> options = new ArrayList<>();

  private final List<Processor> processors = new ArrayList<>();
  private Processor ours = new WarmprefixProcessor();

  private Case() {}

  /** A case without any source yet. */
  public static Case empty() {
    return new Case();
  }

  /** A case with one source file, whose name is given. */
  public static Case file(String name, String marked) {
    return new Case().and(name, marked);
  }

  /** A case with one type in package {@code shop}, with the usual imports. */
  public static Case type(String declaration) {
    return file(nameOf(declaration), HEAD + declaration);
  }

  /** A template {@code Desk} for a model with a minimum of 512 tokens, with these members. */
  public static Case members(String members) {
    return type("@PromptTemplate(model = \"claude-opus-5\")\ninterface Desk {\n" + members + "}\n");
  }

  /** Adds a source file. */
  public Case and(String name, String marked) {
    sources.add(MarkedSource.of(name, marked));
    return this;
  }

  /** Adds a type in package {@code shop}. */
  public Case andType(String declaration) {
    return and(nameOf(declaration), HEAD + declaration);
  }

  /** Adds a packaged text. */
  public Case resource(String path, String text) {
    return resource(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a packaged file. */
  public Case resource(String path, byte[] bytes) {
    resources.put(path, bytes);
    return this;
  }

  /** Adds compiler options. */
  public Case options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Adds another processor, which runs first. */
  public Case processor(Processor processor) {
    processors.add(processor);
    return this;
  }

  /** Runs {@code ours} in place of the processor, which it is or has inside. */
  public Case as(Processor ours) {
    this.ours = ours;
    return this;
  }

  /** Compiles into a new folder. */
  public Compilation on(Host host) {
    try {
      return on(host, Files.createTempDirectory("warmprefix-case"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles with the given folder for sources, resources and output. */
  public Compilation on(Host host, Path output) throws IOException {
    for (Map.Entry<String, byte[]> resource : resources.entrySet()) {
      Path file = output.resolve(resource.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, resource.getValue());
    }
    List<Path> units = new ArrayList<>();
    for (MarkedSource source : sources) {
      units.add(Files.writeString(output.resolve(source.file()), source.text()));
    }
    StandardJavaFileManager files = host.files();
    synchronized (files) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
      DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
      StringWriter loose = new StringWriter();
      CompilationTask task =
          host.compiler()
              .getTask(
                  loose,
                  files,
                  diagnostics,
                  arguments(),
                  null,
                  files.getJavaFileObjectsFromPaths(units));
      List<Processor> all = new ArrayList<>(processors);
      all.add(ours);
      task.setProcessors(all);
      task.setLocale(Locale.ROOT);
      boolean succeeded = task.call();
      return new Compilation(
          succeeded,
          diagnostics.getDiagnostics().stream().map(Seen::of).toList(),
          sources.stream().flatMap(source -> source.expectedOn(host)).toList(),
          output);
    }
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>(List.of("--release", "17"));
    arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    arguments.addAll(options);
    return arguments;
  }

  private static String nameOf(String declaration) {
    String name =
        declaration.replaceAll(
            "(?s)\\A.*?\\b(?:interface|class|enum|record)\\s+(?:«.*?»)?(\\w+).*", "$1");
    return name + ".java";
  }
}
