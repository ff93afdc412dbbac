package io.github.warmprefix.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A mistake to be made in a copy of a project, and the rule that has to find it. */
record Plant(String artifact, String file, String there, String instead, String rule) {

  static List<Plant> all(Path list) throws IOException {
    return Files.readAllLines(list).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" \\| "))
        .map(part -> new Plant(part[0], part[1], part[2], part[3], part[4]))
        .toList();
  }

  /** Writes the file with the mistake below {@code folder}; the text must stand there once. */
  Path in(Project project, Path folder) throws IOException {
    String source = Files.readString(project.sources().resolve(file));
    int at = source.indexOf(there);
    if (at < 0 || source.indexOf(there, at + 1) >= 0) {
      throw new IllegalStateException(file + " does not have exactly one " + there);
    }
    Path copy = folder.resolve(file);
    Files.createDirectories(copy.getParent());
    return Files.writeString(copy, source.replace(there, instead));
  }

  /** Whether the rule speaks of the line with the mistake. */
  boolean isFound(Compilation compilation, Path copy) throws IOException {
    List<String> lines = Files.readAllLines(copy);
    String first = instead.lines().findFirst().orElse(instead);
    for (int i = 0; i < lines.size(); i++) {
      String place = copy + ":" + (i + 1) + ":";
      if (lines.get(i).contains(first)
          && compilation.findings().stream()
              .anyMatch(f -> f.startsWith(place) && f.contains("[" + rule + "]"))) {
        return true;
      }
    }
    return false;
  }
}
