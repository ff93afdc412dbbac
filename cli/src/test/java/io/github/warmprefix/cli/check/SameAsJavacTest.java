package io.github.warmprefix.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import io.github.warmprefix.cli.Run;
import io.github.warmprefix.processor.WarmprefixProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what check says of each broken template of the sample against what javac prints. */
class SameAsJavacTest {
  private static final Pattern RULE = Pattern.compile("\\[(WP\\d{3})] ([^\n]*)");

  @TempDir private Path classes;

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(Run.projectFile("sample-app/broken"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void sayTheSame(Path template) throws Exception {
    String resources = Run.projectFile("sample-app/src/main/resources").toString();
    String lock = "-Awarmprefix.lock=" + template.toString().replaceAll("java$", "lock");
    Run run = Run.of("check", template.toString(), "--json", "--resources", resources, lock);
    assertThat(run.lines().stream().map(SameAsJavacTest::checked))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(printed(template, resources, lock));
  }

  private static String checked(String line) {
    try {
      JsonObject json = JsonParser.object().from(line);
      return json.getString("rule")
          + " "
          + json.getString("severity")
          + " on line "
          + json.getInt("line")
          + ": "
          + json.getString("message");
    } catch (JsonParserException e) {
      throw new AssertionError(line, e);
    }
  }

  private List<String> printed(Path template, String resources, String lock) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              files,
              diagnostics,
              List.of(
                  "-d",
                  classes.toString(),
                  "-classpath",
                  System.getProperty("java.class.path"),
                  "-processorpath",
                  classes.toString(),
                  "-Awarmprefix.resources=" + resources,
                  lock),
              null,
              files.getJavaFileObjects(template));
      task.setProcessors(List.of(new WarmprefixProcessor()));
      task.call();
    }
    return diagnostics.getDiagnostics().stream()
        .flatMap(SameAsJavacTest::printed)
        .map(line -> line.replace(classes.toString(), "CLASS_OUTPUT"))
        .toList();
  }

  private static Stream<String> printed(Diagnostic<?> diagnostic) {
    Matcher rule = RULE.matcher(diagnostic.getMessage(Locale.ROOT));
    return rule.find()
        ? Stream.of(
            rule.group(1)
                + " "
                + diagnostic.getKind().name().toLowerCase(Locale.ROOT)
                + " on line "
                + diagnostic.getLineNumber()
                + ": "
                + rule.group(2))
        : Stream.empty();
  }
}
