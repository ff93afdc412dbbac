package io.github.warmprefix.maven.stale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the generated classes that load packaged texts. */
final class Builders {
  private static final String ENDING = "Prompt.class";

  private Builders() {}

  /** Those in a folder of classes, which need not exist; sorted. */
  static List<Builder> in(Path classes) throws IOException {
    if (!Files.isDirectory(classes)) {
      return List.of();
    }
    List<Builder> builders = new ArrayList<>();
    for (Path file : candidates(classes)) {
      List<CompiledText> texts = LoadedTexts.in(Files.readAllBytes(file));
      if (!texts.isEmpty()) {
        builders.add(new Builder(file, texts));
      }
    }
    return builders;
  }

  private static List<Path> candidates(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }
}
