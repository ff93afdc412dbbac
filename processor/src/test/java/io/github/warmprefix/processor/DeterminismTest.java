package io.github.warmprefix.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same output, byte for byte, in every JVM and in every order. */
class DeterminismTest {
  private static final String TEXT =
      "Ask for the frame number before you quote a part. ".repeat(100);

  private record Output(String messages, Map<String, String> sources) {}

  @Test
  void findingsAndBuildersDependOnNothingButTheSources(@TempDir Path folder) throws Exception {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      files.add(template(folder, "Desk" + i));
    }
    Output first = compile(folder, files, "first");
    for (int seed = 1; seed <= 2; seed++) {
      List<String> shuffled = new ArrayList<>(files);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(compile(folder, shuffled, "other" + seed)).isEqualTo(first);
    }
    assertThat(first.messages()).contains("Desk0.java:", "[WP101]", "[WP104]", "[WP111]");
    assertThat(first.sources()).hasSize(8);
  }

  private static String template(Path folder, String name) throws IOException {
    String source =
        """
        package shop;
        import io.github.warmprefix.annotations.*;
        @PromptTemplate(model = "claude-opus-5")
        interface %s {
          @CachedPrefix String ROLE = "%s {{name}}";
          @CachedPrefix static String shop(@CacheKey String city, @CacheKey String shop) { return shop; }
          @CachedPrefix static String city(@CacheKey String city) { return city; }
          @DynamicSuffix static String ticket(String id) { return id; }
          @CachedPrefix String RULES = "%s";
        }
        """
            .formatted(name, TEXT, TEXT);
    Files.writeString(folder.resolve(name + ".java"), source);
    return name + ".java";
  }

  /** Compiles in a JVM of its own, so that hashes are salted anew. */
  private static Output compile(Path folder, List<String> files, String output)
      throws IOException, InterruptedException {
    Path out = Files.createDirectory(folder.resolve(output));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.addAll(List.of("-d", out.toString(), "-s", out.toString()));
    command.addAll(files);
    Process javac =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String messages = new String(javac.getInputStream().readAllBytes());
    javac.waitFor();
    return new Output(messages, sources(out));
  }

  private static Map<String, String> sources(Path out) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.put(out.relativize(file).toString(), Files.readString(file));
      }
    }
    return sources;
  }
}
