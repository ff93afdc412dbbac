package io.github.warmprefix.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.warmprefix.cli.Project;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server is told of a project, and what it finds out by itself. */
class ProjectSettingsTest {
  private static final String DESK =
      Project.template(
          "Desk",
          "1",
          """
            @CachedPrefix static String rules() {
              return "Ask for the frame number. ".repeat(200) + other.Library.fixed();
            }
          """);

  @TempDir private Path folder;
  private final Editor editor = Editor.inProcess(Editor.NO_SETTINGS);
  private Path desk;
  private Path library;

  @BeforeEach
  void write() throws IOException {
    Project project = new Project(folder.resolve("app"));
    desk = project.source("Desk", DESK);
    project.write("pom.xml", "<project/>");
    library = folder.resolve("library");
    Path source =
        new Project(folder)
            .write(
                "other/Library.java",
                """
                package other;
                public class Library {
                  public static final String FIXED = "fixed";
                  public static String fixed() { return FIXED; }
                }
                """);
    Files.createDirectories(library);
    ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-d", library.toString(), source.toString());
  }

  @AfterEach
  void leave() {
    editor.close();
  }

  @Test
  void whatCannotBeResolvedIsNotHeldAgainstAPromptAndTheUserIsTold() {
    editor.start(folder);
    editor.open(desk, DESK);
    assertThat(editor.diagnostics(desk)).isEmpty();
    assertThat(editor.screen().messages())
        .anyMatch(
            message -> message.contains("no class path is known for " + folder.resolve("app")));
  }

  @Test
  void aClassPathCanBeGivenWhenTheServerStarts() {
    String constant = DESK.replace("Library.fixed()", "Library.FIXED").replace(".repeat(200)", "");
    editor.start(
        folder,
        params ->
            params.setInitializationOptions(
                json("{'classPath': ['%s', '%s']}".formatted(library, own()))));
    editor.open(desk, constant);
    editor.until(desk, found -> found.size() == 1);
    assertThat(editor.diagnostics(desk).get(0).getCode().getLeft()).isEqualTo("WP201");
  }

  @Test
  void aBuildCanWriteTheClassPathDown() throws IOException {
    String constant = DESK.replace("Library.fixed()", "Library.FIXED").replace(".repeat(200)", "");
    editor.start(folder);
    editor.open(desk, constant);
    assertThat(editor.diagnostics(desk)).isEmpty();
    new Project(folder.resolve("app"))
        .write(
            "target/warmprefix.classpath",
            library + "\n" + own().replace(File.pathSeparator, "\n") + "\n");
    editor
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of()));
    editor.until(desk, found -> found.size() == 1);
  }

  @Test
  void settingsCanChange() {
    String clock = Texts.clock("Desk");
    editor.start(folder);
    editor.open(desk, clock);
    assertThat(editor.diagnostics(desk)).hasSize(1);
    configure("{'warmprefix': {'options': {'warmprefix.WP301': 'off'}}}");
    editor.until(desk, List::isEmpty);
    configure("{'warmprefix': {}}");
    editor.until(desk, found -> found.size() == 1);
  }

  @Test
  void settingsThatMakeNoSenseAreNamedAndLeftOut() {
    editor.start(folder);
    configure(
        "{'warmprefix': {'clssPath': 'x', 'options': {'warmprefix.WP999': 'off'}, 'release': 'x'}}");
    editor.open(desk, Texts.clock("Desk"));
    assertThat(editor.diagnostics(desk)).hasSize(1);
    assertThat(editor.screen().messages())
        .anyMatch(message -> message.contains("there is no setting clssPath"))
        .anyMatch(message -> message.contains("there is no option warmprefix.WP999"));
  }

  @Test
  void packagedTextsAreFoundWhereTheUserSays() {
    Path texts = new Project(folder).write("texts/rules.md", "Short.").getParent();
    String source =
        Project.template("Desk", "1", "@CachedPrefix(resource = \"rules.md\") String rules();");
    editor.start(
        folder, params -> params.setInitializationOptions(json("{'resources': ['texts']}")));
    editor.open(desk, source);
    assertThat(editor.diagnostics(desk))
        .singleElement()
        .extracting(found -> found.getCode().getLeft())
        .isEqualTo("WP201");
    assertThat(texts).isDirectory();
  }

  private void configure(String settings) {
    editor
        .server()
        .getWorkspaceService()
        .didChangeConfiguration(new DidChangeConfigurationParams(json(settings)));
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
  }

  /** The jars and folders that templates need. */
  private static String own() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(
            entry ->
                entry.contains("annotations")
                    || entry.contains("warmprefix")
                    || entry.contains("anthropic"))
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElseThrow();
  }
}
