package io.github.warmprefix.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program in a module of its own: its template is compiled there, and its builder runs there. */
class ModulePathIT {
  private static final String MODULE =
      """
      module shop {
        requires io.github.warmprefix.annotations;
        requires io.github.warmprefix.runtime;
        requires io.github.warmprefix.testing;
        requires com.anthropic.core;
        requires com.anthropic.client.okhttp;
        OPENS
      }
      """;
  private static final String OPENS = "opens shop to io.github.warmprefix.runtime;";
  private static final String TEMPLATE =
      """
      package shop;
      import io.github.warmprefix.annotations.*;
      @PromptTemplate(model = "claude-sonnet-5-5", version = "1")
      interface Desk {
        @CachedPrefix(resource = "shop/rules.md") String rules();
        @DynamicSuffix static String ticket(String text) { return text; }
      }
      """;
  private static final String MAIN =
      """
      package shop;
      import com.anthropic.client.okhttp.AnthropicOkHttpClient;
      import io.github.warmprefix.testing.MessagesSimulator;
      public class Main {
        public static void main(String[] args) {
          try (var api = MessagesSimulator.start()) {
            var client =
                AnthropicOkHttpClient.builder().baseUrl(api.baseUrl()).apiKey("test").build();
            client.messages().create(DeskPrompt.prewarm());
            client.messages().create(DeskPrompt.builder().ticket("A bell").build());
            api.assertThat().served(1).allReadTheCache();
            System.out.println(Main.class.getModule() + ", " + DeskPrompt.PREFIX.template());
          }
          System.exit(0);
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void theBuilderOfATemplateInAModuleRunsThere() throws Exception {
    compile(MODULE.replace("OPENS", OPENS));
    assertThat(run("java", arguments(), 0)).contains("module shop, shop.Desk");
  }

  @Test
  void aModuleThatKeepsItsPromptsToItselfIsToldHowToShowThem() throws Exception {
    compile(MODULE.replace("OPENS", ""));
    assertThat(run("java", arguments(), 1)).contains("or have module shop say: " + OPENS);
  }

  private void compile(String module) throws Exception {
    Path sources = Files.createDirectories(folder.resolve("src/shop"));
    Path descriptor = Files.writeString(folder.resolve("src/module-info.java"), module);
    Path template = Files.writeString(sources.resolve("Desk.java"), TEMPLATE);
    Path main = Files.writeString(sources.resolve("Main.java"), MAIN);
    Files.createDirectories(classes().resolve("shop"));
    Files.writeString(classes().resolve("shop/rules.md"), "Be kind and short. ".repeat(400));
    List<String> compile = new ArrayList<>(List.of("-d", classes().toString()));
    compile.addAll(List.of("--module-path", jars(), "--processor-path", processor()));
    compile.addAll(List.of(descriptor.toString(), template.toString(), main.toString()));
    run("javac", compile, 0);
  }

  /** With okio, which okhttp, which the SDK brings, needs and names in no descriptor. */
  private List<String> arguments() {
    String path = classes() + File.pathSeparator + jars();
    return List.of("--module-path", path, "--add-modules", "okio", "--module", "shop/shop.Main");
  }

  private Path classes() {
    return folder.resolve("classes");
  }

  /**
   * All jars of this program, those of tests left out. So is okio's jar without classes, which the
   * SDK brings, because it has the name of the module that has them.
   */
  private static String jars() {
    return classPath()
        .filter(jar -> !jar.matches(".*okio-\\d[^/\\\\]*"))
        .filter(jar -> !jar.contains("junit") && !jar.contains("assertj"))
        .filter(jar -> !jar.matches(".*warmprefix-(processor|sample-app)[^/\\\\]*"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String processor() {
    return classPath()
        .filter(jar -> jar.contains("warmprefix-processor"))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"));
  }

  private String run(String tool, List<String> arguments, int exit)
      throws IOException, InterruptedException {
    Path file =
        Files.write(
            folder.resolve(tool + ".args"), arguments.stream().map(ModulePathIT::quoted).toList());
    Path said = folder.resolve(tool + ".out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", tool).toString(), "@" + file)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    String text = Files.readString(said, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(text).isEqualTo(exit);
    return text;
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\") + '"';
  }
}
