package io.github.warmprefix.maven.eclipse;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the language server of Eclipse is installed.
 *
 * @param folder its folder
 * @param java the program that runs it
 */
record ServerPlace(Path folder, Path java) {
  private static final int OLDEST_JAVA = 21;

  /** The installed server; skips the test where it or a Java for it cannot be had. */
  static ServerPlace find() {
    String named = System.getenv("WARMPREFIX_JDTLS");
    if (named == null || !Files.isDirectory(Path.of(named, "plugins"))) {
      return abort(
          "WARMPREFIX_JDTLS does not name a folder of Eclipse's language server;"
              + " .ci/run installs it where npm and a network can be had");
    }
    Optional<Path> java =
        Stream.of(System.getenv("JAVA_25_HOME"), running())
            .filter(home -> home != null)
            .map(home -> Path.of(home, "bin", "java"))
            .findFirst();
    return java.map(program -> new ServerPlace(Path.of(named), program))
        .orElseGet(() -> abort("Eclipse's language server needs Java " + OLDEST_JAVA));
  }

  private static String running() {
    return Runtime.version().feature() >= OLDEST_JAVA ? System.getProperty("java.home") : null;
  }

  /** The jar that starts the server. */
  Path launcher() throws IOException {
    try (Stream<Path> jars = Files.list(folder.resolve("plugins"))) {
      return jars.filter(jar -> name(jar).matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** The configuration that comes with the server for this system. */
  Path configuration() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String kind = system.contains("mac") ? "mac" : system.contains("win") ? "win" : "linux";
    String arm = System.getProperty("os.arch").equals("aarch64") ? "_arm" : "";
    return folder.resolve("config_" + kind + arm).resolve("config.ini");
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
