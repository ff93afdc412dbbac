package io.github.warmprefix.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.cli.Project;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sizes and costs of templates in the editor. */
class FiguresTest {
  private static final String SOURCE =
      Project.template("Desk", "1", "@CachedPrefix(resource = \"rules.md\") String rules();");

  @TempDir private Path folder;
  private final Editor editor = Editor.inProcess(Editor.NO_SETTINGS);
  private Path file;
  private Path text;

  @BeforeEach
  void open() {
    Project project = new Project(folder);
    text = project.resource("rules.md", Project.longText());
    file = project.source("Desk", SOURCE);
    editor.start(folder);
    editor.open(file, SOURCE);
  }

  @AfterEach
  void leave() {
    editor.close();
  }

  @Test
  void theNameOfATemplateTellsWhatItComesTo() {
    Hover hover = hover("Desk {");
    assertThat(hover.getContents().getRight().getValue())
        .contains("**Desk** · claude-opus-5 · version 1")
        .containsPattern(
            "marker 1 behind `rules`, 5 minutes: ≈ [\\d,]+ tokens \\([\\d,]+ to [\\d,]+\\)")
        .contains("minimum 512 met")
        .containsPattern(
            "1,000 requests, prefix only: \\$[\\d.]+ without cache, \\$[\\d.]+ with \\(−\\d+ %\\)");
    assertThat(hover.getRange()).isEqualTo(Texts.range(SOURCE, "Desk"));
  }

  @Test
  void theNameOfAMemberTellsItsSize() {
    assertThat(hover("rules()").getContents().getRight().getValue())
        .startsWith("**rules** · cached · system")
        .contains("tokens (")
        .contains("stability FIXED");
  }

  @Test
  void elsewhereNothingIsSaid() {
    assertThat(hover("package")).isNull();
  }

  @Test
  void aLineOverATemplateTellsItInShort() {
    assertThat(titles(lenses(file)))
        .singleElement()
        .asString()
        .matches(
            "≈ [\\d,]+ tokens cached · minimum 512 met · 1,000 requests, prefix only: \\$[\\d.]+ uncached, \\$[\\d.]+ as marked");
  }

  @Test
  void aLineOverAPackagedTextTellsWhatPackagesIt() {
    editor.open(text, Project.longText());
    editor.until(text, List::isEmpty);
    assertThat(titles(lenses(text)))
        .singleElement()
        .asString()
        .contains("tokens in Desk.rules · ")
        .contains("minimum 512 met");
  }

  @Test
  void membersShowTheirSizesBehindTheirNames() {
    List<InlayHint> hints =
        Editor.join(
            editor
                .server()
                .getTextDocumentService()
                .inlayHint(
                    new InlayHintParams(
                        id(file), new Range(new Position(0, 0), new Position(99, 0)))));
    assertThat(hints)
        .singleElement()
        .satisfies(
            hint -> {
              assertThat(hint.getLabel().getLeft()).matches("≈ [\\d,]+ tokens");
              assertThat(hint.getPosition())
                  .isEqualTo(Texts.range(SOURCE, "String rules").getEnd());
            });
  }

  private Hover hover(String part) {
    return Editor.join(
        editor
            .server()
            .getTextDocumentService()
            .hover(new HoverParams(id(file), Texts.position(SOURCE, part))));
  }

  private List<? extends CodeLens> lenses(Path of) {
    return Editor.join(
        editor.server().getTextDocumentService().codeLens(new CodeLensParams(id(of))));
  }

  private static List<String> titles(List<? extends CodeLens> lenses) {
    return lenses.stream().map(lens -> lens.getCommand().getTitle()).toList();
  }

  private static TextDocumentIdentifier id(Path file) {
    return new TextDocumentIdentifier(Editor.uri(file));
  }
}
