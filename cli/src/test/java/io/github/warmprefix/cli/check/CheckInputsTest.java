package io.github.warmprefix.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.Project;
import io.github.warmprefix.cli.Run;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is compiled, against what, and how. */
class CheckInputsTest {
  private static final String RULES = "@CachedPrefix(resource = \"rules.md\") String rules();";

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void openProject() {
    project = new Project(folder);
  }

  private static void assertFails(Run run, int exitCode, String message) {
    assertThat(run.err()).isEqualToIgnoringNewLines("warmprefix check: " + message);
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void textsAreFoundBesideTheFolderOfTheSources() {
    project.resource("rules.md", Project.longText());
    Path desk = project.source("Desk", Project.template("Desk", "1", RULES));
    assertThat(Run.of("check", project.sources()).exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(Run.of("check", desk.toString()).exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(Run.of("check", folder.toString()).exitCode()).isEqualTo(ExitCodes.OK);
  }

  @Test
  void textsAreFoundInNamedFolders() {
    project.write("texts/rules.md", Project.longText());
    String desk = project.source("Desk", Project.template("Desk", "1", RULES)).toString();
    String texts = folder.resolve("texts").toString();
    assertThat(Run.of("check", desk).out()).contains("[WP109]");
    assertThat(Run.of("check", desk, "--resources", texts).exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(Run.of("check", desk, "-Awarmprefix.resources=" + texts).exitCode())
        .isEqualTo(ExitCodes.OK);
  }

  @Test
  void outputOfBuildToolsAndHiddenFoldersAndModuleDescriptionsAreLeftOut() {
    project.write("pom.xml", "<project/>");
    project.write("target/generated/Desk.java", "this is no Java");
    project.write("web/build.gradle.kts", "");
    project.write("web/build/Old.java", "neither is this");
    project.write(".cache/Old.java", "nor this");
    project.write("src/main/java/module-info.java", "module shop { requires nowhere; }");
    project.write("src/main/java/build/Tool.java", "package build;\nclass Tool {}\n");
    assertThat(Run.of("check", folder.toString()).out())
        .isEqualToIgnoringNewLines("no findings in 1 file");
  }

  @Test
  void neededSourcesAreReadButNotJudged() {
    project.write("lib/shop/Names.java", "package shop;\nclass Names { static int i; }\n");
    String user = project.source("User", Project.plain("User", "int i = Names.i;")).toString();
    String lib = folder.resolve("lib").toString();
    assertThat(Run.of("check", user).exitCode()).isEqualTo(ExitCodes.DOES_NOT_COMPILE);
    assertThat(Run.of("check", user, "--source-path", lib).exitCode()).isEqualTo(ExitCodes.OK);
  }

  @Test
  void theReleaseIsTheUsers() {
    String old =
        project
            .source("Old", Project.plain("Old", "Object o = new Object(); var x = 1;"))
            .toString();
    String text =
        project.source("Text", Project.plain("Text", "String s = \"\"\"\n x\"\"\";")).toString();
    assertThat(Run.of("check", old).exitCode()).isEqualTo(ExitCodes.DOES_NOT_COMPILE);
    assertThat(Run.of("check", text).exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(Run.of("check", text, "--release", "11").exitCode())
        .isEqualTo(ExitCodes.DOES_NOT_COMPILE);
    assertFails(
        Run.of("check", text, "--release", "99"),
        ExitCodes.USAGE,
        "javac: error: invalid source release: 99");
  }

  @Test
  void noProcessorAndNoPluginOfTheClassPathRuns() throws IOException {
    Path evil = folder.resolve("evil");
    compile(
        project.write(
            "evil-src/Evil.java",
            """
            import com.sun.source.util.*;
            import java.util.*;
            import javax.annotation.processing.*;
            import javax.lang.model.element.*;
            @SupportedAnnotationTypes("*")
            public class Evil extends AbstractProcessor implements Plugin {
              static { System.setProperty("warmprefix.evil", "ran"); }
              public String getName() { return "Evil"; }
              public boolean autoStart() { return true; }
              public void init(JavacTask task, String... arguments) {}
              public boolean process(Set<? extends TypeElement> a, RoundEnvironment r) {
                return false;
              }
            }
            """),
        evil);
    project.write("evil/META-INF/services/com.sun.source.util.Plugin", "Evil");
    project.write("evil/META-INF/services/javax.annotation.processing.Processor", "Evil");
    project.resource("rules.md", Project.longText());
    project.source("Desk", Project.template("Desk", "1", RULES));
    String classPath = System.getProperty("java.class.path") + File.pathSeparator + evil;
    Run run = Run.of("check", project.sources(), "-cp", classPath);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(System.getProperty("warmprefix.evil")).isNull();
  }

  private static void compile(Path source, Path classes) throws IOException {
    Files.createDirectories(classes);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> arguments = List.of("-proc:none", "-d", classes.toString(), source.toString());
    assertThat(javac.run(null, null, null, arguments.toArray(String[]::new))).isZero();
  }

  @Test
  void anOptionThatDoesNotExistIsAnError() {
    String file = project.source("A", Project.plain("A", "")).toString();
    assertFails(
        Run.of("check", file, "-Awarmprefix.WP999=off"),
        ExitCodes.USAGE,
        "there is no option -Awarmprefix.WP999");
    assertFails(
        Run.of("check", file, "-Awarmprefix.WP301=loud"),
        ExitCodes.USAGE,
        "-Awarmprefix.WP301=loud is not one of error, warning, note, off");
  }

  @Test
  void aTableThatCannotBeReadIsAnError() {
    String file = project.source("A", Project.template("A", "1", "")).toString();
    Path models = project.write("models.json", "{");
    Run run = Run.of("check", file, "--models", models.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
    assertThat(run.err().lines()).hasSize(1).first().asString().contains("models.json");
  }

  @Test
  void inputThatIsNotThereIsAnError() {
    Path none = folder.resolve("None.java");
    assertFails(Run.of("check", none.toString()), ExitCodes.FAILED, none + " does not exist");
    assertFails(
        Run.of("check", folder.toString()), ExitCodes.USAGE, "there is no Java file in " + folder);
    Path text = project.write("a.txt", "");
    assertFails(Run.of("check", text.toString()), ExitCodes.USAGE, text + " is no Java file");
  }
}
