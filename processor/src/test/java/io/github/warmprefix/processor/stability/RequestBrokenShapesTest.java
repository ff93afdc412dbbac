package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Broken markers and tools, one of a kind. */
class RequestBrokenShapesTest {
  @Test
  void mapOfTools() {
    Requests.check(
        """
            private static final Map<String, String> TOOLS = Map.of("find", "Finds mail.", "sort", "Sorts mail."); // expect WP303
            public MessageCreateParams ask(String q) {
              var b = request();
              TOOLS.forEach((n, d) -> b.addTool(Tool.builder().name(n).description(d + RULES).inputSchema(Tool.InputSchema.builder().build()).build()));
              return b.systemOfTextBlockParams(List.of(marked(RULES))).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void fiveMarkersOverSections() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              return request()
                .addTool(Tool.builder().name("a").description(RULES).inputSchema(Tool.InputSchema.builder().build()).cacheControl(MARK).build())
                .systemOfTextBlockParams(List.of(
                  TextBlockParam.builder().text(RULES).cacheControl(MARK).build(),
                  TextBlockParam.builder().text(RULES).cacheControl(MARK).build(),
                  TextBlockParam.builder().text(RULES).cacheControl(MARK).build()))
                .cacheControl(MARK) // expect WP102
                .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void ttlInHelper() {
    Requests.check(
        """
            private static CacheControlEphemeral ttl(boolean hour) {
              return hour ? CacheControlEphemeral.builder().ttl(CacheControlEphemeral.Ttl.TTL_1H).build() : CacheControlEphemeral.builder().build();
            }
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(
                  TextBlockParam.builder().text(RULES).cacheControl(ttl(false)).build(),
                  TextBlockParam.builder().text(RULES).cacheControl(ttl(true)).build())) // expect WP103
                .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void ttlByString() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(
                  TextBlockParam.builder().text(RULES).cacheControl(CacheControlEphemeral.builder().ttl(CacheControlEphemeral.Ttl.of("5m")).build()).build(),
                  TextBlockParam.builder().text(RULES).cacheControl(CacheControlEphemeral.builder().ttl(CacheControlEphemeral.Ttl.of("1h")).build()).build())) // expect WP103
                .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void blankBlock() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              String rest = "\\n \\t".trim();
              return request().systemOfTextBlockParams(List.of(plain(RULES), TextBlockParam.builder().text(rest).cacheControl(MARK).build())) // expect WP105
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void belowMinimumModelString() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              return MessageCreateParams.builder().model("claude-haiku-4-5").maxTokens(5L).systemOfTextBlockParams(List.of(TextBlockParam.builder()
                .text("Answer in one line. ".repeat(20)).cacheControl(MARK).build())) // expect WP201
                    .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void envDefault() {
    Requests.check(
        """
            private static final String REGION = System.getenv().getOrDefault("REGION", "eu"); // expect WP303
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked("Region " + REGION + RULES)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void dateNoted() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked("Today " + LocalDate.now() + RULES))) // expect WP304
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void supplierOfClock() {
    Requests.check(
        """
            private final Supplier<String> stamp = () -> Instant.now().toString(); // expect WP301
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES + stamp.get())))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void counterField() {
    Requests.check(
        """
            private int turn;
            public MessageCreateParams ask(String q) {
              turn++; // expect WP301
              return request().systemOfTextBlockParams(List.of(marked("Turn " + turn + RULES)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void interfaceImpl() {
    Requests.check(
        """
            interface Part { String text(); }
            static final class Head implements Part { public String text() { return RULES; } }
            static final class Stamp implements Part { public String text() { return "at " + System.currentTimeMillis(); } } // expect WP301
            public MessageCreateParams ask(String q) {
              StringBuilder b = new StringBuilder();
              for (Part p : List.of(new Head(), new Stamp())) { b.append(p.text()); }
              return request().systemOfTextBlockParams(List.of(marked(b.toString())))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void automaticCachingOfTooLittleText() {
    Requests.check(
        """
            public MessageCreateParams ask() {
              return request().cacheControl(MARK) // expect WP201
                .system("Answer in one line.").addUserMessage("Write a greeting.").build();
            }
            public MessageCreateParams answer(String q) {
              return request().cacheControl(MARK).system("Answer in one line.").addUserMessage(q).build();
            }
        """);
  }
}
