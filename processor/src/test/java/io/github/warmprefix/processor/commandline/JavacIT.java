package io.github.warmprefix.processor.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.commandline.Javac.Output;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command lines of docs/javac.md, run by the program javac. */
class JavacIT {
  private static final String DESK =
      """
      package shop;

      import io.github.warmprefix.annotations.*;

      @PromptTemplate(model = "claude-opus-5")
      interface Desk {
        @CachedPrefix(resource = "prompts/rules.md")
        String rules();

        @CachedPrefix
        static String hours() {
          return Hours.text();
        }

        @DynamicSuffix
        static String ticket(String text) {
          return text;
        }
      }
      """;

  private static final String HOURS =
      """
      package shop;

      class Hours {
        static String text() {
          return "Open from nine to five.";
        }
      }
      """;

  @TempDir private Path folder;
  private Javac javac;

  @BeforeEach
  void writeProject() throws IOException {
    javac = new Javac(folder);
    javac.write("src/main/java/shop/Desk.java", DESK);
    javac.write("src/main/java/shop/Hours.java", HOURS);
    javac.write(
        "src/main/resources/prompts/rules.md",
        "Ask for the frame number before you quote a part. ".repeat(100));
    javac.write("sources", "src/main/java/shop/Desk.java\nsrc/main/java/shop/Hours.java\n");
    javac.write(
        "options",
        """
        -processorpath "%s"
        -classpath "%s"
        -Awarmprefix.resources=src/main/resources
        -Werror -Xlint:all,-processing,-classfile
        """
            .formatted(Javac.PROCESSOR, Javac.CLASS_PATH));
  }

  @Test
  void sourcesAndOptionsMayStandInArgumentFiles() throws Exception {
    Output output = javac.run("@options", "-s", "generated", "-d", "classes", "@sources");

    assertThat(output).isEqualTo(new Output(0, ""));
    assertThat(javac.files("generated")).containsOnlyKeys("shop/DeskPrompt.java");
    assertThat(javac.files("classes"))
        .containsKeys("shop/Desk.class", "shop/DeskPrompt.class", "shop/Hours.class");
  }

  @Test
  void theModulePathOfProcessorsGivesTheSameFiles() throws Exception {
    javac.run("@options", "-s", "generated", "-d", "classes", "@sources");

    Output output =
        javac.run(
            "--processor-module-path",
            Javac.PROCESSOR,
            "-classpath",
            Javac.CLASS_PATH,
            "-Awarmprefix.resources=src/main/resources",
            "-s",
            "generated2",
            "-d",
            "classes2",
            "@sources");

    assertThat(output.exitCode()).as(output.text()).isZero();
    assertThat(javac.files("generated2")).isEqualTo(javac.files("generated"));
    assertThat(javac.files("classes2")).isEqualTo(javac.files("classes"));
  }

  @Test
  void buildersCanBeGeneratedWithoutCompiling() throws Exception {
    Output output = javac.run("@options", "-proc:only", "-s", "generated", "@sources");

    assertThat(output).isEqualTo(new Output(0, ""));
    assertThat(javac.files("generated")).containsOnlyKeys("shop/DeskPrompt.java");
    assertThat(javac.files("src/main/java/shop")).containsOnlyKeys("Desk.java", "Hours.java");
  }

  @Test
  void aFindingStandsAtItsPlaceAndFailsTheCompilation() throws Exception {
    javac.write(
        "src/main/java/shop/Hours.java",
        HOURS.replace("\"Open from nine to five.\"", "\"It is \" + java.time.LocalTime.now()"));

    Output output = javac.run("@options", "-d", "classes", "@sources");

    assertThat(output.exitCode()).isEqualTo(1);
    assertThat(output.text())
        .startsWith(
            "src/main/java/shop/Hours.java:5: error: [WP301] LocalTime.now() changes with every"
                + " request, so this prefix never hits the cache");
    assertThat(output.text().lines().toList())
        .contains(
            "    return \"It is \" + java.time.LocalTime.now();",
            "                      ^",
            "    path: text() → hours()");
  }

  @Test
  void withoutAFolderForClassesBuildersGoIntoTheCurrentOne() throws Exception {
    Output output = javac.run("@options", "@sources");

    assertThat(output).isEqualTo(new Output(0, ""));
    assertThat(javac.files("src/main/java/shop")).containsKeys("Desk.class", "Hours.class");
    assertThat(javac.files("shop")).containsKeys("DeskPrompt.java", "DeskPrompt.class");
  }
}
