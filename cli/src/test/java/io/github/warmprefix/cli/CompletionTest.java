package io.github.warmprefix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What bash completes once it has read the script. */
@EnabledIf("hasBash")
class CompletionTest {
  @TempDir private Path folder;
  private Path script;

  static boolean hasBash() {
    return Files.isExecutable(Path.of("/bin/bash"));
  }

  @BeforeEach
  void writeScript() throws IOException {
    Run run = Run.of("generate-completion");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    script = Files.writeString(folder.resolve("completion.bash"), run.out());
  }

  private String completions(String... words) throws Exception {
    String line = String.join("' '", words);
    String program =
        "source "
            + script
            + "; COMP_WORDS=('"
            + line
            + "'); COMP_CWORD="
            + (words.length - 1)
            + "; COMP_LINE=\"${COMP_WORDS[*]}\"; _complete_warmprefix; echo \"${COMPREPLY[@]}\"";
    Process process =
        new ProcessBuilder("/bin/bash", "-c", program)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(process.getInputStream().readAllBytes()).strip();
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }

  @Test
  void commandsAreCompleted() throws Exception {
    assertThat(completions("warmprefix", "che")).isEqualTo("check");
    assertThat(completions("warmprefix", "cou")).isEqualTo("count");
  }

  @Test
  void optionsAreCompleted() throws Exception {
    assertThat(completions("warmprefix", "check", "--fail")).isEqualTo("--fail-on");
    assertThat(completions("warmprefix", "count", "--mod").split(" "))
        .contains("--model", "--models");
  }

  @Test
  void severitiesAreCompleted() throws Exception {
    assertThat(completions("warmprefix", "check", "--fail-on", "").split(" "))
        .contains("error", "warning", "note", "never");
  }
}
