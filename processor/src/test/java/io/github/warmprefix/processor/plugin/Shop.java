package io.github.warmprefix.processor.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sources with one finding in a template and one in a request that is built by hand. */
final class Shop {
  static final String TEMPLATE_FINDING = "Desk.java:6 error WP301";
  static final String REQUEST_FINDING = "Hand.java:14 error WP307";

  private static final Pattern FINDING =
      Pattern.compile("(\\w+\\.java):(\\d+): (?:(error|warning|note|Note): )?\\[(WP\\d+)]");

  private static final String DESK =
      """
      package shop;
      import io.github.warmprefix.annotations.*;
      @PromptTemplate(model = "claude-opus-5")
      interface Desk {
        @CachedPrefix static String rules() {
          return "It is " + System.nanoTime();
        }
      }
      """;

  private static final String HAND =
      """
      package shop;
      import com.anthropic.models.messages.*;
      import java.util.List;
      final class Hand {
        private static final String RULES = "Ask for the frame number first. ".repeat(200);
        public static MessageCreateParams request(String question) {
          return MessageCreateParams.builder()
              .model("claude-opus-5")
              .maxTokens(500)
              .systemOfTextBlockParams(
                  List.of(
                      TextBlockParam.builder().text(RULES).build(),
                      TextBlockParam.builder().text("They ask: " + question)
                          .cacheControl(CacheControlEphemeral.builder().build()).build()))
              .addUserMessage("Answer.")
              .build();
        }
      }
      """;

  private final Path folder;
  private final Map<String, String> sources = new TreeMap<>();

  private Shop(Path folder) {
    this.folder = folder;
  }

  /** A folder without sources. */
  static Shop empty(Path folder) {
    return new Shop(folder);
  }

  /** A template and a request. */
  static Shop full(Path folder) {
    return empty(folder).with("Desk", DESK).with("Hand", HAND);
  }

  Shop with(String name, String source) {
    sources.put(name, source);
    return this;
  }

  /** The arguments that compile the sources, behind some others. */
  List<String> arguments(String... first) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-Xlint:-options"));
    arguments.addAll(List.of(first));
    arguments.addAll(List.of("-d", Files.createDirectories(folder.resolve("out")).toString()));
    arguments.addAll(files().stream().map(Path::toString).toList());
    return arguments;
  }

  List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      files.add(Files.writeString(folder.resolve(source.getKey() + ".java"), source.getValue()));
    }
    return files;
  }

  /** The findings in what javac printed, each as often as it is there. */
  static List<String> findings(String output) {
    List<String> findings = new ArrayList<>();
    Matcher matcher = FINDING.matcher(output);
    while (matcher.find()) {
      findings.add(
          "%s:%s %s %s"
              .formatted(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)));
    }
    return findings;
  }
}
