package io.github.warmprefix.maven.eclipse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor inside Eclipse: a session at its real language server, which VS Code runs too. */
class EclipseIT {
  private static final String DESK = "src/main/java/shop/Desk.java";
  private static final String CLERK = "src/main/java/shop/Clerk.java";
  private static final String PROMPT = "src/main/resources/prompts/rules.md";
  private static final String BUILDER = "target/generated-sources/annotations/shop/DeskPrompt.java";

  @Test
  void aTemplateIsJudgedAndItsBuilderFollowsWithEverySave(@TempDir Path folder) throws Exception {
    ServerPlace place = ServerPlace.find();
    EclipseProject project = EclipseProject.copy(folder.resolve("shop"));
    try (EclipseServer server = EclipseServer.start(place, project, folder)) {
      server.open(DESK);
      server.open(CLERK);
      server.awaitProblems(DESK);
      server.awaitProblems(CLERK);
      assertThat(server.problems("pom.xml")).isEmpty();
      assertThat(server.declares(CLERK, "DeskPrompt")).endsWith(BUILDER);

      server.edit(DESK, "Year.of(1962)", "LocalDateTime.now()");
      server.awaitProblems(
          DESK,
          "9:17-24 [WP301] LocalDateTime.now() changes with every request, so this prefix never"
              + " hits the cache (Desk.java:10:50)");

      server.edit(DESK, "LocalDateTime.now()", "Year.of(1962)");
      server.awaitProblems(DESK);

      server.edit(DESK, "ticket(String text)", "letter(String text)");
      server.awaitProblems(DESK);
      server.awaitProblems(
          CLERK,
          "7:33-39 The method ticket(String) is undefined for the type DeskPrompt.LetterStage");
      server.edit(CLERK, ".ticket(text)", ".letter(text)");
      server.awaitProblems(CLERK);

      Files.writeString(project.file(PROMPT), "Sort the tickets by town.");
      server.changed(PROMPT);
      server.edit(DESK, "version = \"1\"", "version = \"2\"");
      server.awaitProblems(DESK);
      project.awaitText(BUILDER, sha256("Sort the tickets by town."));
    }
  }

  private static String sha256(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
