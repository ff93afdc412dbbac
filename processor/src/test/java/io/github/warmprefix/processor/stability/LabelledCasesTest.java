package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The labelled templates beside the project, where they are: every influence, and nothing else. */
class LabelledCasesTest {
  private static final Path CASES = Path.of("../../shared/corpus/dev/annotated").toAbsolutePath();
  private static final Path RESOURCES = CASES.resolve("../../resources").normalize();
  private static final Pattern EXPECT =
      Pattern.compile("// expect: (per-request|per-process|per-day)");
  private static final Map<Stability, String> LABELS =
      new EnumMap<>(
          Map.of(
              Stability.PER_REQUEST, "per-request",
              Stability.PER_PROCESS, "per-process",
              Stability.PER_DAY, "per-day"));

  @Test
  void allAreFoundAndNothingElseIsSaid() throws IOException {
    assumeTrue(Files.isDirectory(CASES), "no labelled cases at " + CASES);
    Set<String> expected = new TreeSet<>();
    Set<String> found = new TreeSet<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        Matcher matcher = EXPECT.matcher(lines.get(i));
        if (matcher.find()) {
          expected.add(name + ":" + (i + 1) + " " + matcher.group(1));
        }
      }
      found.addAll(found(name, String.join("\n", lines)));
    }
    assertThat(expected).isNotEmpty();
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void ecjSaysTheSameAsJavac() throws IOException {
    assumeTrue(Files.isDirectory(CASES), "no labelled cases at " + CASES);
    Set<String> javac = findings(Host.JAVAC);
    assertThat(javac).isNotEmpty();
    assertThat(findings(Host.ECJ)).isEqualTo(javac);
  }

  private static Set<String> findings(Host host) throws IOException {
    Case all = Case.empty().options("-Awarmprefix.resources=" + RESOURCES);
    for (Path file : files()) {
      all.and(file.getFileName().toString(), Files.readString(file));
    }
    return all.on(host).findings().stream()
        .map(seen -> seen.file() + ":" + seen.line() + " " + seen.rule().get())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> found(String name, String text) {
    List<String> found = new ArrayList<>();
    Bodies.source(name.replace(".java", ""), text)
        .options("--release", "17")
        .influences()
        .filter(influence -> LABELS.containsKey(influence.level()))
        .forEach(
            influence ->
                found.add(
                    influence.source().toString().substring(1)
                        + " "
                        + LABELS.get(influence.level())));
    return found;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
