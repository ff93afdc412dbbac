package io.github.warmprefix.docs.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.docs.page.Snippet;
import java.util.Set;

/** A block of commands, each of which is run. */
final class ShellCheck implements Check {
  private static final Set<String> LANGUAGES = Set.of("sh", "bash", "shell");

  @Override
  public boolean takes(Snippet snippet) {
    return LANGUAGES.contains(snippet.language());
  }

  @Override
  public void check(Snippet snippet, Workshop workshop) throws Exception {
    String commands = snippet.marks().as().orElse(snippet.text());
    Shell.Result result = new Shell(workshop.folder()).run(commands);

    assertThat(result.failures())
        .as("%s: the exit codes other than 0%n%s", snippet.place(), result.output())
        .isEqualTo(snippet.marks().exits());
    workshop.printed(result.output());
  }
}
