package io.github.warmprefix.docs.check;

import io.github.warmprefix.docs.page.Repository;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder in which the blocks of one page are checked in their order: what one of them leaves
 * behind is there for the next.
 */
public final class Workshop {
  private static final Path WORLDS = Path.of("src", "test", "worlds");
  private static final Path PROMPTS =
      Repository.ROOT.resolve("sample-app/src/main/resources/prompts");
  private static final Path FOLDERS = Path.of("target", "pages").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final String JARS = System.getProperty("java.class.path");

  private final Path folder;
  private Optional<String> printed = Optional.empty();

  private Workshop(Path folder) {
    this.folder = folder;
  }

  /**
   * Furnishes a folder for a page: the jars under the names by which pages call them, a command
   * {@code warmprefix}, and what lies in {@code worlds} for the page.
   */
  public static Workshop of(String page) throws IOException {
    String name = page.replace('/', '.').replaceFirst("\\.md$", "");
    Path folder = FOLDERS.resolve(name);
    delete(folder);
    Path world = WORLDS.resolve(name);
    if (Files.isDirectory(world)) {
      copy(world, folder);
    }
    copy(PROMPTS, folder.resolve("src/main/resources/prompts"));
    Path lib = Files.createDirectories(folder.resolve("lib"));
    for (Path jar : jars()) {
      Files.createSymbolicLink(lib.resolve(jar.getFileName()), jar);
    }
    Files.createSymbolicLink(lib.resolve("shop.jar"), JavaWorld.shop().jar());
    Files.writeString(folder.resolve("classpath.txt"), System.getProperty("java.class.path"));
    Files.createSymbolicLink(folder.resolve("warmprefix-processor.jar"), processor());
    Files.createSymbolicLink(folder.resolve("warmprefix-cli.jar"), commandLine());
    command(folder, "java", JAVA + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    command(folder, "warmprefix", "java -jar '%s'".formatted(commandLine()));
    return new Workshop(folder);
  }

  private static void command(Path folder, String name, String program) throws IOException {
    Path command = Files.createDirectories(folder.resolve("bin")).resolve(name);
    Files.writeString(command, "#!/bin/sh\nexec %s \"$@\"\n".formatted(program));
    Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** What the commands of the last block printed; empty where nothing was run. */
  public Optional<String> printed() {
    return printed;
  }

  /** Remembers what commands printed. */
  public void printed(String output) {
    printed = Optional.of(output.replace(folder + "/", ""));
  }

  /** Keeps a text in a file of the folder. */
  public Path keep(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** The packaged processor. */
  public static Path processor() {
    return jars().stream()
        .filter(jar -> jar.getFileName().toString().startsWith("warmprefix-processor-"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no packaged processor on the class path"));
  }

  /** The packaged command line. */
  static Path commandLine() {
    String name = "warmprefix-cli-%s.jar".formatted(System.getProperty("docs.version"));
    return Repository.ROOT.resolve("cli/target").resolve(name);
  }

  private static List<Path> jars() {
    return Arrays.stream(JARS.split(File.pathSeparator))
        .map(Path::of)
        .filter(jar -> jar.toString().endsWith(".jar"))
        .toList();
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
