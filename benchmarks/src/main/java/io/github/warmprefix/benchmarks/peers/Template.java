package io.github.warmprefix.benchmarks.peers;

import io.github.warmprefix.benchmarks.compile.Source;
import io.github.warmprefix.benchmarks.measure.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes templates of three values and one cached text. */
final class Template {
  private static final String SOURCE =
      """
      package shop;

      import io.github.warmprefix.annotations.CachedPrefix;
      import io.github.warmprefix.annotations.DynamicSuffix;
      import io.github.warmprefix.annotations.PromptTemplate;

      @PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
      interface %s {
        %s

        @DynamicSuffix(template = "{{tone}} {{text}} {{count}}")
        String ticket(String tone, String text, int count);
      }
      """;

  private Template() {}

  /** Templates whose cached text is three words. */
  static List<Source> withoutText(int count) {
    return sources(count, "@CachedPrefix String RULES = \"Sort the ticket.\";");
  }

  /** Templates whose cached text stands in files, which are written into a folder. */
  static List<Source> withText(int count, int bytes, Path folder) {
    try {
      Files.createDirectories(folder);
      for (int i = 0; i < count; i++) {
        Files.writeString(folder.resolve(name(i) + ".md"), Texts.of(bytes, i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources(count, "@CachedPrefix(resource = \"%s.md\") String rules();");
  }

  static String name(int number) {
    return "Prompt" + number;
  }

  private static List<Source> sources(int count, String cached) {
    List<Source> sources = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String name = name(i);
      sources.add(Source.of(name, SOURCE.formatted(name, cached.formatted(name))));
    }
    return sources;
  }
}
