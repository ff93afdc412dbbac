package io.github.warmprefix.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A project as it was fetched: its sources and what they are compiled against. */
record Project(String name, Path sources, String classPath) {

  /** Those below {@code folder} whose name begins with {@code only}. */
  static List<Project> all(Path folder, String only) throws IOException {
    List<Project> projects = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted().toList()) {
        String name = entry.getFileName().toString();
        if (name.startsWith(only)) {
          String classPath = Files.readString(entry.resolve("classpath.txt")).strip();
          projects.add(new Project(name, entry.resolve("sources"), classPath));
        }
      }
    }
    return projects;
  }

  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .sorted()
          .toList();
    }
  }
}
