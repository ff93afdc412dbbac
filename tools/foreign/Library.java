package io.github.warmprefix.foreign;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Code to compile: its files in order, the class path that it needs, and whether prompts stand beside
 * it.
 */
record Library(String name, List<Path> files, List<Path> jars, boolean prompts) {
  private static final List<String> OWN_MODULES =
      List.of("annotations", "core", "processor", "runtime", "testing");

  private static final List<String> PROMPT_MODULES =
      List.of("annotations/target/classes", "core/target/classes", "runtime/target/classes");

  /** Files of our own that are left out. */
  static final List<Path> LEFT_OUT = List.of(Path.of("annotations/src/main/java/module-info.java"));

  static final String WHY_LEFT_OUT = "our modules are compiled together, without a module";

  /**
   * All below {@code folder}, as the POM lays them out, those of others a second time with prompts
   * beside them; ours has its sources in {@code root}.
   */
  static List<Library> all(Path folder, Path root) throws IOException {
    List<Library> libraries = new ArrayList<>();
    List<Path> forPrompts = new ArrayList<>();
    for (Path library : list(folder)) {
      Path sources = library.resolve("sources");
      boolean foreign = Files.exists(sources);
      List<Path> files = foreign ? javaFiles(sources) : ownFiles(root);
      List<Path> jars = list(library.resolve("jars"));
      libraries.add(new Library(library.getFileName().toString(), files, jars, false));
      if (!foreign) {
        PROMPT_MODULES.forEach(module -> forPrompts.add(root.resolve(module)));
        forPrompts.addAll(jars);
      }
    }
    List<Path> prompts = javaFiles(root.resolve("tools/foreign/prompts"));
    libraries.addAll(
        libraries.stream()
            .filter(library -> Files.exists(folder.resolve(library.name).resolve("sources")))
            .map(library -> library.beside(prompts, forPrompts))
            .toList());
    return libraries;
  }

  /** The same code without its module descriptor, which does not know what prompts need. */
  private Library beside(List<Path> promptFiles, List<Path> promptJars) {
    List<Path> all = new ArrayList<>(files);
    all.removeIf(Library::isModuleInfo);
    all.addAll(promptFiles);
    List<Path> path = new ArrayList<>(jars);
    path.addAll(promptJars);
    return new Library(name + " and prompts", all, path, true);
  }

  private static boolean isModuleInfo(Path file) {
    return file.endsWith("module-info.java");
  }

  /** A library that is a module finds its jars on the module path. */
  List<String> pathOptions() {
    boolean module = files.stream().anyMatch(Library::isModuleInfo);
    String path = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    return List.of(module ? "--module-path" : "-classpath", path);
  }

  long lines() throws IOException {
    long lines = 0;
    for (Path file : files) {
      try (Stream<String> text = Files.lines(file)) {
        lines += text.count();
      }
    }
    return lines;
  }

  private static List<Path> ownFiles(Path root) {
    List<Path> leftOut = LEFT_OUT.stream().map(root::resolve).toList();
    return OWN_MODULES.stream()
        .flatMap(module -> javaFiles(root.resolve(module).resolve("src/main/java")).stream())
        .filter(file -> !leftOut.contains(file))
        .toList();
  }

  private static List<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
