package io.github.warmprefix.sample.broken;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles single files with the processor, as a build of the shop would. */
final class TemplateCompiler {
  private final Path resources;

  /**
   * A compiler that finds packaged texts in a folder.
   *
   * @param resources the folder
   */
  TemplateCompiler(Path resources) {
    this.resources = resources;
  }

  /**
   * What the compiler prints about a source file, in full. The class files are thrown away. A lock
   * file beside the source that has its name holds for it.
   *
   * @param options further options of the compiler
   */
  String compile(Path source, String... options) throws IOException {
    Path classes = Files.createTempDirectory("templates");
    try {
      String classPath = System.getProperty("java.class.path");
      List<String> arguments = new ArrayList<>(List.of("-encoding", "UTF-8"));
      arguments.addAll(List.of("-d", classes.toString()));
      arguments.addAll(List.of("-classpath", classPath, "-processorpath", classPath));
      arguments.add("-Awarmprefix.resources=" + resources);
      arguments.addAll(List.of(options));
      lockOf(source).ifPresent(lock -> arguments.add("-Awarmprefix.lock=" + lock));
      arguments.add(source.toString());
      ByteArrayOutputStream output = new ByteArrayOutputStream();
      ToolProvider.getSystemJavaCompiler()
          .run(null, output, output, arguments.toArray(String[]::new));
      return output.toString(StandardCharsets.UTF_8);
    } finally {
      delete(classes);
    }
  }

  private static Optional<Path> lockOf(Path source) {
    String name = source.getFileName().toString().replaceFirst("\\.java$", ".lock");
    return Optional.of(source.resolveSibling(name)).filter(Files::exists);
  }

  /** The Java files of a folder in the order of their names. */
  static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
