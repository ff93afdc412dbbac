package io.github.warmprefix.processor.outer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ecj as builds start it: from a command line, in a JVM that may not hold everything. */
class EcjCommandLineTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final String CLOCKS =
      """
      package shop;
      class Clocks {
        static String stamp() {
          return "It is " + java.time.Instant.now();
        }
      }
      """;

  @TempDir private Path folder;

  private static String desk(String rules) {
    return """
    package shop;
    import io.github.warmprefix.annotations.*;
    @PromptTemplate(model = "claude-opus-5")
    interface Desk {
      @CachedPrefix static String rules() { return %s + "Check the chain and the brakes. ".repeat(900); }
      @DynamicSuffix static String ticket(String id) { return id; }
    }
    """
        .formatted(rules);
  }

  private void write(String file, String text) throws Exception {
    write(file, text, StandardCharsets.UTF_8);
  }

  private void write(String file, String text, Charset charset) throws Exception {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text, charset);
  }

  @Test
  void theMessageStandsAtTheExpressionAndFailsTheBuild() throws Exception {
    write("src/shop/Desk.java", desk("Clocks.stamp()"));
    write("src/shop/Clocks.java", CLOCKS);
    EcjProcess.Output output =
        new EcjProcess()
            .processorPath()
            .arguments("-cp", CLASS_PATH, "-d", "out", "src")
            .run(folder);
    assertThat(output.text())
        .containsPattern("ERROR in .*src.shop.Clocks.java \\(at line 4\\)")
        .contains("return \"It is \" + java.time.Instant.now();")
        .contains("[WP301] Instant.now() changes with every request");
    assertThat(output.exitCode()).isNotZero();
  }

  @Test
  void sourcesAreReadInTheirEncoding() throws Exception {
    write("src/shop/Desk.java", desk("Uhr.größe()"), StandardCharsets.ISO_8859_1);
    write(
        "src/shop/Uhr.java",
        CLOCKS.replace("Clocks", "Uhr").replace("stamp", "größe"),
        StandardCharsets.ISO_8859_1);
    EcjProcess.Output output =
        new EcjProcess()
            .processorPath()
            .arguments("-encoding", "ISO-8859-1", "-cp", CLASS_PATH, "-d", "out", "src")
            .run(folder);
    assertThat(output.text()).containsPattern("Uhr.java \\(at line 4\\)").contains("[WP301]");
  }

  @Test
  void modulesAreLookedInto() throws Exception {
    write("src/module-info.java", "module shop { requires io.github.warmprefix.annotations; }\n");
    write("src/shop/Desk.java", desk("Clocks.stamp()"));
    write("src/shop/Clocks.java", CLOCKS);
    EcjProcess.Output output =
        new EcjProcess()
            .processorModulePath()
            .arguments("-proc:only", "--module-path", annotations(), "-d", "out")
            .arguments("src/module-info.java", "src/shop/Desk.java", "src/shop/Clocks.java")
            .run(folder);
    assertThat(output.text()).containsPattern("Clocks.java \\(at line 4\\)").contains("[WP301]");
  }

  private static String annotations() {
    return Arrays.stream(CLASS_PATH.split(File.pathSeparator))
        .filter(entry -> entry.contains("annotations" + File.separator + "target"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ofAHelperThatIsOnlyThereAsAClassFileNothingIsSaid() throws Exception {
    write("src/shop/Desk.java", desk("Clocks.stamp()"));
    write("src/shop/Clocks.java", CLOCKS);
    new EcjProcess()
        .processorPath()
        .arguments("-proc:none", "-cp", CLASS_PATH, "-d", "out", "src/shop/Clocks.java")
        .run(folder);
    EcjProcess.Output output =
        new EcjProcess()
            .processorPath()
            .arguments("-cp", "out" + File.pathSeparator + CLASS_PATH)
            .arguments("-d", "out", "src/shop/Desk.java")
            .run(folder);
    assertThat(output.text()).doesNotContain("WP3", "WP9", "Warmprefix");
    assertThat(output.exitCode()).isZero();
  }

  @Test
  void withoutTheJdksCompilerTheAnalysisIsDegraded() throws Exception {
    write("src/shop/Desk.java", desk("Clocks.stamp()"));
    write("src/shop/Clocks.java", CLOCKS);
    EcjProcess.Output output =
        new EcjProcess()
            .processorPath()
            .jvm("--limit-modules", "java.base,java.compiler,java.logging,java.xml,jdk.zipfs")
            .arguments("-cp", CLASS_PATH, "-d", "out", "src")
            .run(folder);
    assertThat(output.text())
        .containsPattern("INFO in .*Desk.java \\(at line 4\\)")
        .contains("[WP902]", "this runtime has no module jdk.compiler")
        .doesNotContain("WP301", "this is a bug of Warmprefix");
    assertThat(output.exitCode()).isZero();
  }

  @Test
  void sourcesNewerThanTheJdkDegradeTheAnalysis() throws Exception {
    write("src/shop/Desk.java", desk("System.nanoTime()"));
    int newer = Runtime.version().feature() + 1;
    EcjProcess.Output output =
        new EcjProcess()
            .processorPath()
            .language(newer)
            .arguments("-proc:only", "-cp", CLASS_PATH, "-d", "out", "src")
            .run(folder);
    assertThat(output.text())
        .contains("[WP902]", "its sources are Java " + newer)
        .doesNotContain("WP301", "is a bug");
  }

  @Test
  void pluginsOfJavacDoNotStartInside() throws Exception {
    write("src/shop/Desk.java", desk("Clocks.stamp()"));
    write("src/shop/Clocks.java", CLOCKS);
    Path plugin = loudPlugin();
    EcjProcess.Output output =
        new EcjProcess()
            .processorPath()
            .beside(plugin)
            .arguments("-cp", plugin + File.pathSeparator + CLASS_PATH, "-d", "out", "src")
            .run(folder);
    assertThat(output.text()).contains("[WP301]").doesNotContain("PLUGIN STARTED");
  }

  /** A plugin that javac starts by itself wherever it finds it. */
  private Path loudPlugin() throws Exception {
    write("plugin/META-INF/services/com.sun.source.util.Plugin", "loud.Loud\n");
    write(
        "plugin/loud/Loud.java",
        """
        package loud;
        public class Loud implements com.sun.source.util.Plugin {
          public String getName() { return "Loud"; }
          public boolean autoStart() { return true; }
          public void init(com.sun.source.util.JavacTask task, String... arguments) {
            System.out.println("PLUGIN STARTED");
          }
        }
        """);
    Path plugin = folder.resolve("plugin");
    List<String> options = List.of("-proc:none", "-d", plugin.toString());
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (var files = javac.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjects(plugin.resolve("loud/Loud.java"));
      assertThat(javac.getTask(null, files, null, options, null, units).call()).isTrue();
    }
    return plugin;
  }
}
