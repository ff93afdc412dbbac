package io.github.warmprefix.processor.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.commandline.Javac.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * javac with the options that Bazel's JavaBuilder gives it, in a folder that holds declared inputs
 * only; sources come out of source jars.
 */
class BazelIT {
  private static final int TEMPLATES = 4;

  private static final String DESK =
      """
      package shop;
      import io.github.warmprefix.annotations.*;
      @PromptTemplate(model = "claude-opus-5")
      interface %s {
        @CachedPrefix(resource = "prompts/rules.md") String rules();
        @CachedPrefix static String brand(@CacheKey String brand) { return brand; }
        @DynamicSuffix static String ticket(String text) { return text; }
      }
      """;

  @TempDir private Path folder;
  private Path root;
  private Javac javac;

  @BeforeEach
  void writeInputs() throws IOException {
    root = Files.createDirectories(folder.resolve("execroot"));
    javac = new Javac(root);
    javac.write("shop/res/prompts/rules.md", rules("part"));
    javac.write("shop/warmprefix.lock", "{\"schema\":1}");
    for (int jar = 0; jar < TEMPLATES; jar++) {
      writeSourceJar("shop/desk" + jar + ".srcjar", "shop/Desk" + jar + ".java");
    }
  }

  private static String rules(String word) {
    return ("Ask for the frame number before you quote a " + word + ". ").repeat(100);
  }

  private void writeSourceJar(String name, String source) throws IOException {
    try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(root.resolve(name)))) {
      String type = source.replaceAll(".*/|[.]java", "");
      jar.putNextEntry(new ZipEntry(source));
      jar.write(DESK.formatted(type).getBytes());
    }
  }

  @Test
  void theOrderOfSourceJarsLeavesEveryByteAsItIs() throws Exception {
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
    Map<String, String> first = compile("first", order);
    assertThat(first).hasSizeGreaterThan(2 * TEMPLATES).containsKey("shop/Desk3Prompt.class");

    for (int seed = 1; seed <= 2; seed++) {
      Collections.shuffle(order, new Random(seed));
      assertThat(compile("order" + seed, order)).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"simple", "byfile", "todo"})
  void findingsDoNotDependOnTheOrderInWhichJavacWorks(String policy) throws Exception {
    javac.write(
        "shop/Clock.java",
        DESK.formatted("Clock").replace("return brand;", "return brand + System.nanoTime();"));

    Output output = javac.run(arguments("out", "-XDcompilePolicy=" + policy, "shop/Clock.java"));

    assertThat(output.exitCode()).isEqualTo(1);
    assertThat(output.text()).startsWith("shop/Clock.java:6: error: [WP301] System.nanoTime()");
  }

  @Test
  void whatLiesAroundTheInputsIsNotTaken() throws Exception {
    Map<String, String> clean = compile("clean", List.of(0));
    Files.writeString(folder.resolve("warmprefix.lock"), "no lock at all");
    Path other = Files.createDirectories(root.resolve("src/main/resources/prompts"));
    Files.writeString(other.resolve("rules.md"), rules("wheel"));

    assertThat(compile("littered", List.of(0))).isEqualTo(clean);
  }

  private Map<String, String> compile(String output, List<Integer> jars) throws Exception {
    List<String> sources = new ArrayList<>();
    for (int jar : jars) {
      sources.addAll(unpack("shop/desk" + jar + ".srcjar", "sources-" + output));
    }
    Output said = javac.run(arguments(output, sources.toArray(String[]::new)));
    assertThat(said).isEqualTo(new Output(0, ""));
    Map<String, String> files = javac.files(output + "-generated");
    files.putAll(javac.files(output));
    return files;
  }

  private List<String> unpack(String jar, String target) throws IOException {
    List<String> sources = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(root.resolve(jar)))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        javac.write(target + "/" + entry.getName(), new String(in.readAllBytes()));
        sources.add(target + "/" + entry.getName());
      }
    }
    return sources;
  }

  private static String[] arguments(String output, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-source",
                "17",
                "-target",
                "17",
                "-XDskipDuplicateBridges=true",
                "-XDcompilePolicy=simple",
                "-g",
                "-parameters",
                "-Xlint:-options",
                "-implicit:none",
                "-sourcepath",
                "",
                "-processor",
                "io.github.warmprefix.processor.WarmprefixProcessor",
                "-processorpath",
                Javac.PROCESSOR,
                "-classpath",
                Javac.CLASS_PATH,
                "-Awarmprefix.resources=shop/res",
                "-Awarmprefix.lock=shop/warmprefix.lock",
                "-Awarmprefix.WP402=off",
                "-s",
                output + "-generated",
                "-d",
                output));
    arguments.addAll(Arrays.asList(more));
    return arguments.toArray(String[]::new);
  }
}
