package io.github.warmprefix.docs.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.docs.page.Repository;
import io.github.warmprefix.docs.page.Snippet;
import java.nio.file.Files;
import java.util.regex.Pattern;

/**
 * A picture of the parts: each label that begins with a name and a colon names a module or a
 * package of the processor, and modules with an arrow between them depend on each other.
 */
final class MermaidCheck implements Check {
  private static final Pattern LABEL = Pattern.compile("\\[\"([\\w-]+):");
  private static final Pattern ARROW =
      Pattern.compile("([\\w-]+)(?:\\[\"[^\"]*\"])? --> ([\\w-]+)");
  private static final String PACKAGES = "processor/src/main/java/io/github/warmprefix/processor/";

  @Override
  public boolean takes(Snippet snippet) {
    return snippet.language().equals("mermaid");
  }

  @Override
  public void check(Snippet snippet, Workshop workshop) {
    assertThat(LABEL.matcher(snippet.text()).results())
        .as(snippet.place())
        .isNotEmpty()
        .allMatch(label -> isModule(label.group(1)) || exists(PACKAGES + label.group(1)));
    assertThat(ARROW.matcher(snippet.text()).results())
        .as(snippet.place())
        .isNotEmpty()
        .filteredOn(arrow -> isModule(arrow.group(1)) && isModule(arrow.group(2)))
        .allSatisfy(
            arrow ->
                assertThat(Repository.text(arrow.group(1) + "/pom.xml"))
                    .as(arrow.group())
                    .contains("<artifactId>warmprefix-" + arrow.group(2) + "</artifactId>"));
  }

  private static boolean isModule(String name) {
    return exists(name + "/pom.xml");
  }

  private static boolean exists(String path) {
    return Files.exists(Repository.ROOT.resolve(path));
  }
}
