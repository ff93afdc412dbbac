package io.github.warmprefix.maven.stale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutdatedClassesTest {
  private static final String SOURCE =
      """
      class Shop {
        interface Desk {}
      }
      interface Yard {}
      class Shop_DeskPrompt {
        static class Builder {}
      }
      class Shop_DeskPrompts {}
      class YardPrompt {}
      """;

  @TempDir private Path folder;

  @Test
  void theClassAfterWhichTheSourceIsNamedGoesWithTheGeneratedOne() throws IOException {
    Path classes = Compiled.source(folder, "Shop.java", SOURCE);

    remove(classes, "Shop_DeskPrompt", "shop.Shop$Desk");

    assertThat(left(classes))
        .containsExactly("Shop_DeskPrompts.class", "Yard.class", "YardPrompt.class");
  }

  @Test
  void aTemplateBesideAnotherTypeIsFoundByTheNameOfItsSource() throws IOException {
    Path classes = Compiled.source(folder, "Shop.java", SOURCE);

    remove(classes, "YardPrompt", "shop.Yard");

    assertThat(left(classes)).doesNotContain("Shop.class", "YardPrompt.class");
  }

  @Test
  void withoutTheNameOfTheSourceTheOutermostClassGoes() throws IOException {
    Path classes = Compiled.source(folder, "Shop.java", SOURCE, "-g:none");

    remove(classes, "Shop_DeskPrompt", "shop.Shop$Desk");

    assertThat(left(classes)).doesNotContain("Shop.class", "Shop_DeskPrompt.class");
  }

  private static void remove(Path classes, String generated, String template) throws IOException {
    Path file = classes.resolve("shop").resolve(generated + ".class");
    new OutdatedClasses(classes)
        .remove(List.of(new StaleText(file, template, "prompts/rules.md", true)));
  }

  private static List<String> left(Path classes) throws IOException {
    try (Stream<Path> files = Files.list(classes.resolve("shop"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
