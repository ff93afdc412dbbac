package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Tools, batches, counters and sizes. */
class RequestCountersTest {
  @Test
  void automaticWithVolatileSystem() {
    Requests.check(
        """
            public MessageCreateParams ask(List<MessageParam> turns) {
              return request().cacheControl(MARK).system("Now " + Instant.now() + RULES).messages(turns).build(); // expect WP301
            }
        """);
  }

  @Test
  void toolSchemaMapOf() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              Tool t = Tool.builder().name("x").description(RULES).inputSchema(Tool.InputSchema.builder()
                .properties(JsonValue.from(Map.of("a", 1, "b", 2))).build()).cacheControl(MARK).build(); // expect WP303
              return request().addTool(t).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void toolSchemaLinked() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              Map<String, Object> p = new LinkedHashMap<>();
              p.put("a", Map.of("type", "string")); p.put("b", Map.of("type", "integer"));
              Tool t = Tool.builder().name("x").description(RULES).inputSchema(Tool.InputSchema.builder()
                .properties(JsonValue.from(p)).build()).cacheControl(MARK).build();
              return request().addTool(t).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void toolSchemaPutPropertiesTyped() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              Tool t = Tool.builder().name("x").description(RULES).inputSchema(Tool.InputSchema.builder()
                .properties(Tool.InputSchema.Properties.builder()
                  .putAdditionalProperty("a", JsonValue.from(Map.of("type", "string", "description", "d"))) // expect WP303
                  .build()).build()).cacheControl(MARK).build();
              return request().addTool(t).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void toolsFromHashsetStream() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              Set<String> names = Set.of("find", "sort"); // expect WP303
              MessageCreateParams.Builder b = request();
              for (String n : names) { b.addTool(Tool.builder().name(n).description(RULES).inputSchema(Tool.InputSchema.builder().build()).build()); }
              return b.systemOfTextBlockParams(List.of(marked(RULES))).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void batchParams() {
    Requests.check(
        """
            public BatchCreateParams batch(List<String> qs) {
              return BatchCreateParams.builder().requests(IntStream.range(0, qs.size()).mapToObj(i ->
                BatchCreateParams.Request.builder().customId("c" + i).params(BatchCreateParams.Request.Params.builder().model(Model.CLAUDE_OPUS_5).maxTokens(9L)
                  .systemOfTextBlockParams(List.of(marked(RULES)))
                      .addUserMessage(qs.get(i)).build()).build()).toList()).build();
            }
        """);
  }

  @Test
  void batchIntstreamCounter() {
    Requests.check(
        """
            public BatchCreateParams batch(List<String> qs) {
              return BatchCreateParams.builder().requests(IntStream.range(0, qs.size()).mapToObj(i -> // expect WP301
                BatchCreateParams.Request.builder().customId("c" + i).params(BatchCreateParams.Request.Params.builder().model(Model.CLAUDE_OPUS_5).maxTokens(9L)
                  .systemOfTextBlockParams(List.of(marked("No. " + i + RULES)))
                      .addUserMessage(qs.get(i)).build()).build()).toList()).build();
            }
        """);
  }

  @Test
  void whileCounter() {
    Requests.check(
        """
            public List<MessageCreateParams> all(List<String> qs) {
              List<MessageCreateParams> out = new ArrayList<>();
              int n = 0;
              while (n < qs.size()) {
                out.add(request().systemOfTextBlockParams(List.of(marked("No. " + n + RULES)))
                    .addUserMessage(qs.get(n)).build());
                n++; // expect WP301
              }
              return out;
            }
        """);
  }

  @Test
  void foreachCounter() {
    Requests.check(
        """
            public List<MessageCreateParams> all(List<String> qs) {
              List<MessageCreateParams> out = new ArrayList<>();
              int n = 0;
              for (String q : qs) {
                n++; // expect WP301
                out.add(request().systemOfTextBlockParams(List.of(marked("No. " + n + RULES)))
                    .addUserMessage(q).build());
              }
              return out;
            }
        """);
  }

  @Test
  void counterOverLinesSafe() {
    Requests.check(
        """
            public MessageCreateParams all(String q) {
              StringBuilder b = new StringBuilder();
              int n = 1;
              while (n <= 300) { b.append(n).append(". Sort the mail by street and number.\\n"); n++; }
              return request().systemOfTextBlockParams(List.of(marked(b.toString())))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void intstreamLinesSafe() {
    Requests.check(
        """
            public MessageCreateParams all(String q) {
              String b = IntStream.rangeClosed(1, 300).mapToObj(i -> i + ". Sort the mail by street.").collect(Collectors.joining("\\n"));
              return request().systemOfTextBlockParams(List.of(marked(b))).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void countTokens() {
    Requests.check(
        """
            public MessageCountTokensParams count(String q) {
              return MessageCountTokensParams.builder().model(Model.CLAUDE_OPUS_5).systemOfTextBlockParams(List.of(marked(RULES + Locale.getDefault()))) // expect WP303
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void belowMinimumOfVaryingText() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              String s = "Small. " + (System.nanoTime() > 5 ? "x" : "x");
              return request().systemOfTextBlockParams(List.of(marked(String.join(" ", Set.of("a","b"))))) // expect WP303
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void serverToolIsLarge() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              return request().addTool(WebSearchTool20250305.builder().maxUses(3L).build()).systemOfTextBlockParams(List.of(marked("Be kind.")))
                  .addUserMessage(q).build();
            }
        """);
  }
}
