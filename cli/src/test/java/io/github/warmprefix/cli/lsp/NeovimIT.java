package io.github.warmprefix.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.warmprefix.cli.Project;
import io.github.warmprefix.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session in a real editor: Neovim without a screen, with its own client. */
class NeovimIT {
  private static final String SOURCE = Texts.clock("Desk");
  private static final Range CALL = Texts.range(SOURCE, Texts.CLOCK_CALL);

  @TempDir private Path folder;

  @BeforeEach
  void needsNeovim() {
    assumeTrue(LspIT.has("nvim"), "Neovim (nvim) is not on the path");
  }

  @Test
  void aClockIsShownInTheBufferAndGoesWithTheEditThatRemovesIt() throws Exception {
    JsonObject session = session(new Project(folder).source("Desk", SOURCE));
    assertThat(session.get("error")).isNull();

    JsonObject found = only(session.getAsJsonArray("opened"));
    assertThat(range(found)).isEqualTo(CALL);
    assertThat(found.get("message").getAsString()).startsWith("LocalDateTime.now() changes");
    assertThat(found.get("source").getAsString()).isEqualTo("warmprefix");
    assertThat(found.get("severity").getAsInt()).isEqualTo(1);

    assertThat(session.get("hover").getAsString()).contains("**Desk**", "minimum 512");
    assertThat(session.get("lens").getAsString()).contains("minimum 512");

    assertThat(range(only(session.getAsJsonArray("typing"))))
        .isEqualTo(new Range(below(CALL.getStart()), below(CALL.getEnd())));
    assertThat(session.get("mended").getAsInt()).isZero();
    assertThat(session.get("exit").getAsInt()).isZero();
  }

  private static JsonObject only(JsonArray found) {
    assertThat(found).hasSize(1);
    return found.get(0).getAsJsonObject();
  }

  private static Range range(JsonObject found) {
    return new Range(
        new Position(found.get("lnum").getAsInt(), found.get("col").getAsInt()),
        new Position(found.get("end_lnum").getAsInt(), found.get("end_col").getAsInt()));
  }

  private static Position below(Position position) {
    return new Position(position.getLine() + 1, position.getCharacter());
  }

  private JsonObject session(Path file) throws IOException, InterruptedException {
    Path result = folder.resolve("session.json");
    Path log = folder.resolve("nvim.log");
    Path script = Run.projectFile("cli/src/test/nvim/session.lua");
    ProcessBuilder nvim =
        new ProcessBuilder("nvim", "--headless", "--clean", "-n", "-c", "luafile " + script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    nvim.environment()
        .putAll(
            Map.of(
                "WARMPREFIX_JAVA", Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "WARMPREFIX_JAR", System.getProperty("warmprefix.jar"),
                "WARMPREFIX_FILE", file.toString(),
                "WARMPREFIX_CALL", Texts.CLOCK_CALL,
                "WARMPREFIX_RESULT", result.toString(),
                "XDG_STATE_HOME", folder.toString(),
                "XDG_CACHE_HOME", folder.toString()));
    Process editor = nvim.start();
    boolean ended = editor.waitFor(4, TimeUnit.MINUTES);
    editor.destroyForcibly();
    assertThat(ended).as(Files.readString(log)).isTrue();
    assertThat(result).as(Files.readString(log)).exists();
    return JsonParser.parseString(Files.readString(result)).getAsJsonObject();
  }
}
