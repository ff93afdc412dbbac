package io.github.warmprefix.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own table of what is known of methods. */
class UserTableTest {
  private static final String BUILD_INFO =
      """
      class BuildInfo {
        static final Object STAMP = new Object();
        final String channel;
        BuildInfo(String channel) { this.channel = channel; }
        static String version() { return System.getProperty("build.version"); }
        String next() { return "7"; }
      }
      """;
  private static final String DESK =
      """
      @PromptTemplate(model = "claude-opus-5")
      class Desk {
        @CachedPrefix static String rules() {
          String text = "Sort the mail. ".repeat(400);
          return text + BuildInfo.version()
              + new BuildInfo("x").next()
              + UUID.nameUUIDFromBytes(new byte[] {1});
        }
      }
      """;

  @TempDir private Path folder;

  private String table(String rows) throws IOException {
    return "-Awarmprefix.stability="
        + Files.writeString(Files.createTempFile(folder, "table", ".txt"), rows);
  }

  private static Case desk(String marked) {
    return Case.type(marked).andType(BUILD_INFO);
  }

  @Test
  void withoutATableTheBundledOneHolds() {
    desk(DESK).on(Host.JAVAC).finding("WP303");
  }

  @Test
  void aTableVouchesForAMethodWithSource() throws Exception {
    Compilation compilation =
        desk(DESK).options(table("fixed shop.BuildInfo#version")).on(Host.JAVAC);
    assertThat(compilation.findings()).isEmpty();
    assertThat(compilation.succeeded()).isTrue();
  }

  @Test
  void aTableNamesWhatChanges() throws Exception {
    desk(DESK.replace("BuildInfo.version()", "«WP304»BuildInfo.version()")
            .replace("new BuildInfo(\"x\").next()", "new BuildInfo(\"x\")«WP301».next()"))
        .options(table("day shop.BuildInfo#version\nrequest shop.BuildInfo#next/0 // a counter"))
        .on(Host.JAVAC)
        .findsExactlyTheMarks();
  }

  @Test
  void aTableGoesAheadOfTheBundledOne() throws Exception {
    desk(DESK.replace("BuildInfo.version()", "\"\"")
            .replace("UUID.nameUUIDFromBytes", "«WP301»UUID.nameUUIDFromBytes"))
        .options(table("request java.util.UUID#nameUUIDFromBytes(byte[])"))
        .on(Host.JAVAC)
        .findsExactlyTheMarks();
    desk(DESK.replace("BuildInfo.version()", "System.getenv(\"REGION\")"))
        .options(table("fixed java.lang.System#getenv(java.lang.String)"))
        .on(Host.JAVAC)
        .findsExactlyTheMarks();
  }

  @Test
  void aTableSpeaksOfFieldsAndConstructors() throws Exception {
    desk(DESK.replace("BuildInfo.version()", "BuildInfo«WP303».STAMP")
            .replace("new BuildInfo(\"x\").next()", "«WP301»new BuildInfo(\"x\").channel"))
        .options(table("process shop.BuildInfo#STAMP\nrequest shop.BuildInfo#<init>"))
        .on(Host.JAVAC)
        .findsExactlyTheMarks();
  }

  @Test
  void aTableSpeaksOfWhatCarriesAnAnnotation() throws Exception {
    Case.type(
            """
            class Mailer {
              @Setting("brand") private String brand;
              private final String tone;
              Mailer(@Setting("tone") String «WP303»tone) { this.tone = tone; }
              MessageCreateParams ask(String letter) {
                return MessageCreateParams.builder().model("claude-opus-5").maxTokens(9L)
                    .systemOfTextBlockParams(List.of(TextBlockParam.builder()
                        .text("Sort the mail. ".repeat(400) + «WP303»brand + tone)
                        .cacheControl(CacheControlEphemeral.builder().build()).build()))
                    .addUserMessage(letter).build();
              }
            }
            """)
        .andType("@interface Setting { String value() default \"\"; }")
        .options(table("process @shop.Setting"))
        .on(Host.JAVAC)
        .findsExactlyTheMarks();
  }

  @Test
  void ofSeveralTablesTheFirstGoesAhead() throws Exception {
    String first = table("fixed shop.BuildInfo#version\nrequest shop.BuildInfo#next");
    String second = table("day shop.BuildInfo#*");
    desk(DESK.replace("BuildInfo(\"x\").next()", "BuildInfo(\"x\")«WP301».next()"))
        .options(first + File.pathSeparator + second.substring(second.indexOf('=') + 1))
        .on(Host.JAVAC)
        .findsExactlyTheMarks();
  }

  @Test
  void byteOrderMarksAndLineEndsOfOtherSystemsDoNoHarm() throws Exception {
    desk(DESK)
        .options(table("\uFEFF// ours\r\n\r\nfixed\tshop.BuildInfo#version|next\r\n"))
        .on(Host.JAVAC)
        .findsExactlyTheMarks();
  }

  @Test
  void requestsInHandWrittenCodeAreJudgedByIt() throws Exception {
    String mailer =
        """
        class Mailer {
          MessageCreateParams ask(String letter) {
            return MessageCreateParams.builder().model("claude-opus-5").maxTokens(9L)
                .systemOfTextBlockParams(List.of(TextBlockParam.builder()
                    .text("Sort the mail. ".repeat(400) + «WP301»BuildInfo.version())
                    .cacheControl(CacheControlEphemeral.builder().build()).build()))
                .addUserMessage(letter).build();
          }
        }
        """;
    desk(mailer)
        .options(table("request shop.BuildInfo#version"))
        .on(Host.JAVAC)
        .findsExactlyTheMarks();
    desk(mailer.replace("«WP301»", ""))
        .options(table("fixed shop.BuildInfo#version"))
        .on(Host.JAVAC)
        .findsExactlyTheMarks();
  }

  @Test
  void theExampleOfThePageIsTrue() throws Exception {
    String page = Files.readString(Path.of("../docs/stability-table.md"));
    String source = block(page, "java");
    Compilation compilation =
        Case.file("Desk.java", source.replaceAll("// (WP\\d{3})", ""))
            .and("Ids.java", "package com.acme; class Ids { static native String next(); }")
            .and("Host.java", "package com.acme; class Host { static final Object NAME = 1; }")
            .and(
                "BuildInfo.java",
                """
                package com.acme;
                class BuildInfo { static String version() { return System.getProperty("v"); } }
                """)
            .options(table(block(page, "text")))
            .on(Host.JAVAC);
    List<String> lines = source.lines().toList();
    assertThat(compilation.findings())
        .hasSize(2)
        .allSatisfy(
            seen ->
                assertThat(lines.get((int) seen.line() - 1)).endsWith("// " + seen.rule().get()));
  }

  private static String block(String page, String language) {
    String from = page.substring(page.indexOf("```" + language + "\n") + 4 + language.length());
    return from.substring(0, from.indexOf("```"));
  }
}
