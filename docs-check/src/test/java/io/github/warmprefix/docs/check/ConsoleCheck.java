package io.github.warmprefix.docs.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.docs.page.Snippet;
import java.util.List;

/** A command behind a dollar sign, and under it what it prints. */
final class ConsoleCheck implements Check {
  private static final String PROMPT = "$ ";

  @Override
  public boolean takes(Snippet snippet) {
    return snippet.language().equals("console");
  }

  @Override
  public void check(Snippet snippet, Workshop workshop) throws Exception {
    List<String> lines = snippet.text().lines().toList();
    assertThat(lines.get(0)).as(snippet.place()).startsWith(PROMPT);
    assertThat(lines.stream().filter(line -> line.startsWith(PROMPT)))
        .as("%s: one command a block", snippet.place())
        .hasSize(1);
    String command = snippet.marks().as().orElse(lines.get(0).substring(PROMPT.length()));
    Shell.Result result = new Shell(workshop.folder()).run(command);

    Checks.assertMatches(
        snippet.place(), result.output(), String.join("\n", lines.subList(1, lines.size())));
    assertThat(result.failures()).as(snippet.place()).isEqualTo(snippet.marks().exits());
  }
}
