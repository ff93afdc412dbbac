package io.github.warmprefix.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The outcome of a compilation.
 *
 * @param succeeded whether the compiler was content
 * @param diagnostics what it printed, in this order
 * @param expected where the sources' marks expect findings
 * @param output the folder with sources, class files and generated sources
 */
public record Compilation(
    boolean succeeded, List<Seen> diagnostics, List<String> expected, Path output) {

  /** The findings of our rules. */
  public List<Seen> findings() {
    return diagnostics.stream().filter(seen -> seen.rule().isPresent()).toList();
  }

  /** Asserts that our rules report exactly at the marks, and that nothing else is wrong. */
  public Compilation findsExactlyTheMarks() {
    assertThat(findings().stream().map(Seen::place))
        .as("findings among %s", diagnostics)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(diagnostics)
        .as("errors that are none of ours")
        .noneMatch(seen -> seen.rule().isEmpty() && seen.kind().equals("error"));
    return this;
  }

  /** The first finding of a rule. */
  public Seen finding(String rule) {
    return findings().stream()
        .filter(seen -> seen.rule().get().equals(rule))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + rule + " among " + diagnostics));
  }

  /** The text of a generated source, by its path below the output folder. */
  public String generated(String path) {
    try {
      return Files.readString(output.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paths of all generated sources; they lie in the folder of their package. */
  public List<String> generatedFiles() {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.getParent().equals(output))
          .map(file -> output.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
