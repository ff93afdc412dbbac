package io.github.warmprefix.benchmarks.measure;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the build has put what is measured. */
public final class Workspace {
  private Workspace() {}

  /** The classes of the benchmarks. */
  public static Path ownClasses() {
    try {
      return Path.of(Workspace.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The folder for what is made while measuring. */
  public static Path target() {
    return ownClasses().resolveSibling("");
  }

  /** The folder of the project. */
  public static Path project() {
    return target().toAbsolutePath().getParent().getParent();
  }

  /** The processor as users have it. */
  public static Path processorJar() {
    return files(project().resolve("processor/target"))
        .filter(file -> file.getFileName().toString().matches("warmprefix-processor-.*\\.jar"))
        .filter(file -> !file.toString().matches(".*-(sources|javadoc|tests|engine)\\.jar"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no processor jar"));
  }

  /** The path of a tool that Warmprefix is held against: all jars of a folder. */
  public static String peer(String folder) {
    return files(target().resolve("peers").resolve(folder))
        .map(Path::toString)
        .sorted()
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The source files of Caffeine, without its module descriptor. */
  public static List<Path> caffeine() {
    return files(target().resolve("caffeine"))
        .filter(file -> file.toString().endsWith(".java"))
        .filter(file -> !file.endsWith("module-info.java"))
        .sorted()
        .toList();
  }

  /** The pages on the rules: English prose with some Java, as prompts have. */
  public static List<Path> prose() {
    return files(project().resolve("docs/rules")).sorted().toList();
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
