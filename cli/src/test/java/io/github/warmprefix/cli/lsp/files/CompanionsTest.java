package io.github.warmprefix.cli.lsp.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.cli.Project;
import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.TextDocumentItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that are looked at together. */
class CompanionsTest {
  @TempDir private Path folder;
  private final OpenDocuments documents = new OpenDocuments();
  private final Companions companions = new Companions(new ProjectFiles(documents));
  private Project project;
  private List<Path> roots;

  @BeforeEach
  void roots() {
    project = new Project(folder);
    roots = List.of(folder.resolve("src/main/java"));
  }

  @Test
  void codeLeadsIntoItsPackageAndIntoWhatItImports() {
    Path desk =
        project.source(
            "Desk",
            """
            package shop;
            import parts.Frame;
            import static parts.Wheel.size;
            import bells.*;
            class Desk { Near near; Ding ding; }
            """);
    Path near = project.source("Near", "package shop; class Near { Far far; }");
    Path far = project.source("Far", "package shop; class Far {}");
    project.source("Unrelated", "package shop; class Unrelated {}");
    Path frame = project.write("src/main/java/parts/Frame.java", "package parts;");
    Path wheel = project.write("src/main/java/parts/Wheel.java", "package parts;");
    Path ding = project.write("src/main/java/bells/Ding.java", "package bells;");
    project.write("src/main/java/bells/Dong.java", "package bells;");
    assertThat(companions.of(List.of(desk), roots))
        .containsExactlyInAnyOrder(desk, near, far, frame, wheel, ding)
        .startsWith(desk);
  }

  @Test
  void thereIsAnEndToThem() {
    StringBuilder uses = new StringBuilder("package shop;\nclass Desk {\n");
    for (int i = 0; i < 300; i++) {
      project.source("Part" + i, "package shop; class Part" + i + " {}");
      uses.append("  Part").append(i).append(" p").append(i).append(";\n");
    }
    Path desk = project.source("Desk", uses.append("}\n").toString());
    assertThat(companions.of(List.of(desk), roots)).hasSize(65);
  }

  @Test
  void whatIsOpenCountsAsItIsInTheEditor() {
    Path desk = project.source("Desk", "package shop; class Desk {}");
    Path near = project.source("Near", "package shop; class Near {}");
    documents.open(
        new TextDocumentItem(
            desk.toUri().toString(), "java", 1, "package shop; class Desk { Near near; }"));
    assertThat(companions.of(List.of(desk), roots)).containsExactly(desk, near);
  }

  @Test
  void aBuilderThatIsNowhereDeclaredMustBeGenerated() {
    Path caller =
        project.source("Caller", "package shop; class Caller { Object o = DeskPrompt.builder(); }");
    assertThat(companions.callBuilders(Set.of(caller), roots)).isTrue();
  }

  @Test
  void aBuilderThatTheBuildHasGeneratedNeedsNoOther() {
    Path caller =
        project.source("Caller", "package shop; class Caller { Object o = DeskPrompt.builder(); }");
    project.source("DeskPrompt", "package shop; class DeskPrompt {}");
    assertThat(companions.callBuilders(Set.of(caller), roots)).isFalse();
  }
}
