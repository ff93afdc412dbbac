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

/** Code to compile: its files in order, and the jars that it needs. */
record Library(String name, List<Path> files, List<Path> jars) {
  private static final List<String> OWN_MODULES =
      List.of("annotations", "core", "processor", "runtime", "testing");

  /** Files of our own that are left out. */
  static final List<Path> LEFT_OUT = List.of(Path.of("annotations/src/main/java/module-info.java"));

  static final String WHY_LEFT_OUT = "our modules are compiled together, without a module";

  /** All below {@code folder}, as the POM lays them out; ours has its sources in {@code root}. */
  static List<Library> all(Path folder, Path root) throws IOException {
    List<Library> libraries = new ArrayList<>();
    for (Path library : list(folder)) {
      Path sources = library.resolve("sources");
      List<Path> files = Files.exists(sources) ? javaFiles(sources) : ownFiles(root);
      String name = library.getFileName().toString();
      libraries.add(new Library(name, files, list(library.resolve("jars"))));
    }
    return libraries;
  }

  /** A library that is a module finds its jars on the module path. */
  List<String> pathOptions() {
    boolean module = files.stream().anyMatch(file -> file.endsWith("module-info.java"));
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
