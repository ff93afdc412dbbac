package io.github.warmprefix.docs.check;

import io.github.warmprefix.docs.page.Repository;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The packaged modules and libraries that snippets are compiled and run with. */
final class Jars {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private Jars() {}

  /** All libraries, as javac takes them. */
  static String classPath() {
    return CLASS_PATH;
  }

  /** The libraries, one by one. */
  static List<Path> libraries() {
    return Arrays.stream(CLASS_PATH.split(File.pathSeparator))
        .map(Path::of)
        .filter(jar -> jar.toString().endsWith(".jar"))
        .toList();
  }

  /** The processor. */
  static Path processor() {
    return libraries().stream()
        .filter(jar -> jar.getFileName().toString().startsWith("warmprefix-processor-"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no packaged processor on the class path"));
  }

  /** The command line. */
  static Path commandLine() {
    String name = "warmprefix-cli-%s.jar".formatted(System.getProperty("docs.version"));
    return Repository.ROOT.resolve("cli/target").resolve(name);
  }
}
