package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Requests with nothing to mend. */
class RequestSafeShapesTest {
  @Test
  void recordSessionSafeClockInUser() {
    Requests.check(
        """
            public record Session(String id, Instant at) {}
            public MessageCreateParams ask(Session s, String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES)))
                  .addUserMessage("[" + s.id() + " " + s.at() + "] " + q).build();
            }
        """);
  }

  @Test
  void fourMarkersSafe() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              return request()
                .addTool(Tool.builder().name("a").description(RULES).inputSchema(Tool.InputSchema.builder().build()).cacheControl(MARK).build())
                .systemOfTextBlockParams(Stream.of(RULES, "x" + RULES, "y" + RULES).map(Desk::marked).toList())
                .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void ttlInHelperSafe() {
    Requests.check(
        """
            private static CacheControlEphemeral ttl(boolean hour) {
              return hour ? CacheControlEphemeral.builder().ttl(CacheControlEphemeral.Ttl.TTL_1H).build() : CacheControlEphemeral.builder().build();
            }
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(
                  TextBlockParam.builder().text(RULES).cacheControl(ttl(true)).build(),
                  TextBlockParam.builder().text(RULES).cacheControl(ttl(false)).build()))
                .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void blankConditionalSafe() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              List<TextBlockParam> all = new ArrayList<>();
              all.add(marked(RULES));
              String rest = "  ".strip();
              if (!rest.isEmpty()) { all.add(marked(rest)); }
              return request().systemOfTextBlockParams(all).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void unknownModelSafe() {
    Requests.check(
        """
            private final String model;
            public Desk(String model) { this.model = model; }
            public MessageCreateParams ask(String q) {
              return MessageCreateParams.builder().model(model).maxTokens(5L).systemOfTextBlockParams(List.of(TextBlockParam.builder()
                .text("Answer in one line. ".repeat(20)).cacheControl(MARK).build()))
                    .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void memoFieldSafeIsh() {
    Requests.check(
        """
            private String cached;
            public MessageCreateParams ask(String q) {
              if (cached == null) { cached = RULES.strip(); }
              return request().systemOfTextBlockParams(List.of(marked(cached))).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void interfaceImplSafe() {
    Requests.check(
        """
            interface Part { String text(); }
            record Fixed(String text) implements Part {}
            public MessageCreateParams ask(String q) {
              StringBuilder b = new StringBuilder();
              for (Part p : List.of(new Fixed(RULES), new Fixed("More. "))) { b.append(p.text()); }
              return request().systemOfTextBlockParams(List.of(marked(b.toString())))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void documentFirstSafe() {
    Requests.check(
        """
            public MessageCreateParams ask(String profile, String q) {
              return request().systemOfTextBlockParams(List.of(plain(RULES)))
                  .addUserMessageOfContentBlockParams(List.of(
                ContentBlockParam.ofDocument(DocumentBlockParam.builder().textSource(RULES).cacheControl(MARK).build()),
                ContentBlockParam.ofText(plain("Profile: " + profile)),
                ContentBlockParam.ofText(plain(q)))).build();
            }
        """);
  }

  @Test
  void retrievedMemoryBehindSafe() {
    Requests.check(
        """
            interface Memory { List<String> find(String q); }
            private final Memory memory;
            public Desk(Memory memory) { this.memory = memory; }
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES), plain(String.join("\\n", memory.find(q)))))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void fewShotMarkedSafe() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              return request().system(RULES)

                    .addUserMessage("Letter A").addMessage(MessageParam.ofAssistantOfContentBlockParams(List.of(ContentBlockParam.ofText(marked("Street B")))))
                .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void historyMovingSafe() {
    Requests.check(
        """
            public MessageCreateParams ask(List<MessageParam> history, String q) {
              List<MessageParam> all = new ArrayList<>(history);
              all.add(MessageParam.ofUserOfContentBlockParams(List.of(ContentBlockParam.ofText(marked(q)))));
              return request().systemOfTextBlockParams(List.of(marked(RULES))).messages(all).build();
            }
        """);
  }

  @Test
  void hashMapStringSafe() {
    Requests.check(
        """
            private static final Map<String, String> TEXTS = new HashMap<>();
            static { TEXTS.put("k", "a"); TEXTS.put("l", "b"); }
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES + String.join(",", TEXTS.values()))))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void recordPrintedSafe() {
    Requests.check(
        """
            record Cfg(int a) {}
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES + new Cfg(3))))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void emptyOptionalSafe() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(TextBlockParam.builder().text(RULES + Instant.now()).cacheControl(Optional.empty()).build()))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void lambdaConfigurerSafe() {
    Requests.check(
        """
            private MessageCreateParams with(Consumer<MessageCreateParams.Builder> more, String q) {
              var b = request(); more.accept(b); return b.addUserMessage(q + UUID.randomUUID()).build();
            }
            public MessageCreateParams ask(String q) {
              return with(b -> b.systemOfTextBlockParams(List.of(marked(RULES))), q);
            }
        """);
  }

  @Test
  void paramsReusedWithNewSystem() {
    Requests.check(
        """
            public MessageCreateParams again(MessageCreateParams earlier, String q) {
              return earlier.toBuilder().addUserMessage(q).build();
            }
        """);
  }

  @Test
  void localeRootSafe() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES + String.format(Locale.ROOT, "%.2f", 1.5))))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void maxtokensParamSafe() {
    Requests.check(
        """
            public MessageCreateParams ask(long max, String q) {
              return request().maxTokens(max).systemOfTextBlockParams(List.of(marked(RULES)))
                  .addUserMessage(q).build();
            }
        """);
  }
}
