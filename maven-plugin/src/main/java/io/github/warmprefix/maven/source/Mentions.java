package io.github.warmprefix.maven.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Knows, without a compiler, whether there may be anything to look at.
 *
 * @param roots the folders of sources
 */
public record Mentions(List<Path> roots) {
  private static final String ANNOTATIONS = "io.github.warmprefix.annotations";
  private static final String SDK = "com.anthropic.";

  /** Whether some source names the annotations. */
  public boolean templates() throws IOException {
    return any(ANNOTATIONS);
  }

  /** Whether some source names the annotations or the SDK. */
  public boolean prompts() throws IOException {
    return any(ANNOTATIONS) || any(SDK);
  }

  private boolean any(String name) throws IOException {
    for (Path root : roots) {
      if (inside(root, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inside(Path root, String name) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        if (Files.isRegularFile(file) && text(file).contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The names are ASCII, which this encoding reads from a source in any usual one. */
  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }
}
