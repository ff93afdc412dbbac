package io.github.warmprefix.core.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calibration is run by hand only; this keeps it compiling against the features it fits. */
class CalibrationToolTest {
  private static final Path TOOL = Path.of("..", "tools", "tokens");

  @Test
  void theCalibrationToolCompilesWithoutWarnings(@TempDir Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of("--release", "17", "-Xlint:all", "-Werror", "-d", classes.toString());
    StringWriter told = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Path main = Path.of("src", "main", "java", "io", "github", "warmprefix", "core", "tokens");
      List<Path> sources = Stream.concat(javaFiles(TOOL), javaFiles(main)).toList();
      var units = files.getJavaFileObjectsFromPaths(sources);
      boolean compiled = compiler.getTask(told, files, null, options, null, units).call();
      assertThat(told.toString()).isEmpty();
      assertThat(compiled).isTrue();
    }
  }

  private static Stream<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    }
  }
}
