package io.github.warmprefix.docs.check;

import io.github.warmprefix.docs.page.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

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
    Folders.delete(folder);
    Folders.copy(WORLDS.resolve(name), folder);
    Folders.copy(PROMPTS, folder.resolve("src/main/resources/prompts"));
    Path lib = Files.createDirectories(folder.resolve("lib"));
    for (Path jar : Jars.libraries()) {
      Files.createSymbolicLink(lib.resolve(jar.getFileName()), jar);
    }
    Files.createSymbolicLink(lib.resolve("shop.jar"), JavaWorld.shop().jar());
    Files.writeString(folder.resolve("classpath.txt"), Jars.classPath());
    Files.createSymbolicLink(folder.resolve("warmprefix-processor.jar"), Jars.processor());
    Files.createSymbolicLink(folder.resolve("warmprefix-cli.jar"), Jars.commandLine());
    command(folder, "java", JAVA + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    command(folder, "warmprefix", "java -jar '%s'".formatted(Jars.commandLine()));
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
}
