package io.github.warmprefix.maven.stale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Has the real compiler write class files, with the real runtime on its class path. */
final class Compiled {
  private Compiled() {}

  /** Compiles a source of the package {@code shop} and gives the folder of the classes. */
  static Path source(Path folder, String name, String text, String... options) throws IOException {
    Path source = Files.writeString(folder.resolve(name), "package shop;\n" + text);
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(
        List.of(
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            classes.toString(),
            source.toString()));
    int exitCode =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(exitCode).isZero();
    return classes;
  }
}
