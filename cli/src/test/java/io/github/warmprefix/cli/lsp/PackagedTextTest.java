package io.github.warmprefix.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.cli.Project;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings in packaged texts, which are shown in the text. */
class PackagedTextTest {
  private static final String GOOD = Project.longText();
  private static final String BAD = GOOD + "\nThe shop is {{shop}}.\n";
  private static final String SOURCE =
      Project.template(
          "Desk", "1", "@CachedPrefix(resource = \"prompts/rules.md\") String rules();");

  @TempDir private Path folder;
  private final Editor editor = Editor.inProcess(Editor.NO_SETTINGS);
  private Path template;
  private Path text;

  @BeforeEach
  void start() {
    Project project = new Project(folder);
    template = project.source("Desk", SOURCE);
    text = project.resource("prompts/rules.md", BAD);
    editor.start(folder);
  }

  @AfterEach
  void leave() {
    editor.close();
  }

  @Test
  void aFindingOfAnOpenTemplateIsShownInItsText() {
    editor.open(template, SOURCE);
    Diagnostic inTemplate = only(editor.diagnostics(template));
    assertThat(inTemplate.getRange().getStart()).isEqualTo(Texts.position(SOURCE, "rules()"));
    Diagnostic inText = only(editor.diagnostics(text));
    assertThat(inText.getCode().getLeft()).isEqualTo("WP111");
    assertThat(inText.getRange()).isEqualTo(Texts.range(BAD, "{{shop}}"));
    assertThat(inText.getRelatedInformation().get(0).getLocation().getUri())
        .isEqualTo(Editor.uri(template));
    assertThat(inTemplate.getRelatedInformation().get(0).getLocation().getRange())
        .isEqualTo(inText.getRange());
  }

  @Test
  void whatIsShownInATextGoesWithTheTemplate() {
    editor.open(template, SOURCE);
    only(editor.diagnostics(text));
    editor.screen().forget(Editor.uri(text));
    editor.close(template);
    assertThat(editor.diagnostics(text)).isEmpty();
  }

  @Test
  void theTextInTheEditorCountsNotTheOneOnDisk() {
    editor.open(template, SOURCE);
    only(editor.diagnostics(text));
    editor.open(text, GOOD);
    editor.change(text, GOOD + " {{later}}");
    String changed = GOOD + " {{later}}";
    editor.until(
        text,
        found ->
            found.size() == 1 && found.get(0).getRange().equals(Texts.range(changed, "{{later}}")));
    editor.change(text, GOOD);
    editor.until(text, List::isEmpty);
    editor.until(template, List::isEmpty);
  }

  @Test
  void aTextAloneIsJudgedByItsTemplates() {
    editor.open(text, BAD);
    editor.until(text, found -> found.size() == 1);
    editor.until(template, found -> found.size() == 1);
    editor.change(text, "Short.");
    editor.until(
        template, found -> found.size() == 1 && found.get(0).getCode().getLeft().equals("WP201"));
    editor.until(text, List::isEmpty);
    editor.close(text);
    editor.until(template, List::isEmpty);
  }

  private static Diagnostic only(List<Diagnostic> found) {
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
