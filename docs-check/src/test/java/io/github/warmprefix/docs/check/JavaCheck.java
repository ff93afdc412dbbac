package io.github.warmprefix.docs.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.docs.page.Snippet;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Java, which must compile in silence, or say just what the page shows that it says. */
final class JavaCheck implements Check {
  private static final Pattern RULE = Pattern.compile("\\[(WP\\d{3})]");

  @Override
  public boolean takes(Snippet snippet) {
    return snippet.language().equals("java");
  }

  @Override
  public void check(Snippet snippet, Workshop workshop) throws Exception {
    JavaUnit unit = JavaUnit.of(snippet.text(), JavaWorld.shop().imports());
    Path source =
        workshop.keep("snippets/%d/%s".formatted(snippet.line(), unit.path()), unit.text());
    if (snippet.marks().file().isPresent()) {
      workshop.keep(snippet.marks().file().orElseThrow(), unit.text());
    }
    List<String> options =
        snippet.marks().options().stream()
            .map(option -> option.replace("$PWD", workshop.folder().toString()))
            .toList();
    String output = JavaWorld.shop().compile(source, workshop.folder(), options);

    Set<String> found = new TreeSet<>();
    RULE.matcher(output).results().forEach(match -> found.add(match.group(1)));
    assertThat(found)
        .as("%s: the rules that speak%n%s", snippet.place(), output)
        .isEqualTo(snippet.marks().finds());
    if (found.isEmpty()) {
      assertThat(output).as("%s, which is%n%s", snippet.place(), unit.text()).isEmpty();
    } else {
      assertThat(output.lines().filter(JavaCheck::isOfTheCompiler)).as(output).isEmpty();
    }
  }

  private static boolean isOfTheCompiler(String line) {
    return line.matches(".*\\.java:\\d+: (error|warning): (?!\\[WP).*");
  }
}
