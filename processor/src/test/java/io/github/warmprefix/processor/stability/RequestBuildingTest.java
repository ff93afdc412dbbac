package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Builders, lists and markers put together over several statements. */
class RequestBuildingTest {
  @Test
  void builderBeforeEarlyReturn() {
    Requests.check(
        """
            public Optional<MessageCreateParams> ask(String q) {
              MessageCreateParams.Builder b = request();
              b.systemOfTextBlockParams(List.of(marked(RULES + UUID.randomUUID()))); // expect WP301
              if (q.isBlank()) { return Optional.empty(); }
              return Optional.of(b.addUserMessage(q).build());
            }
        """);
  }

  @Test
  void earlyReturnSafe() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              MessageCreateParams.Builder b = request().systemOfTextBlockParams(List.of(marked(RULES)));
              if (q.isBlank()) { return b.addUserMessage("hello at " + Instant.now()).build(); }
              b.addUserMessage(q);
              return b.build();
            }
        """);
  }

  @Test
  void conditionalMarker() {
    Requests.check(
        """
            private static final boolean CACHE = Boolean.getBoolean("cache");
            public MessageCreateParams ask(String q, boolean cache) {
              TextBlockParam.Builder t = TextBlockParam.builder().text(RULES + Instant.now()); // expect WP301
              if (cache) { t.cacheControl(MARK); }
              return request().systemOfTextBlockParams(List.of(t.build())).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void conditionalMarkerSafe() {
    Requests.check(
        """
            public MessageCreateParams ask(String q, boolean cache) {
              TextBlockParam.Builder t = TextBlockParam.builder().text(RULES);
              if (cache) { t.cacheControl(MARK); }
              return request().systemOfTextBlockParams(List.of(t.build()))
                  .addUserMessage(q + Instant.now()).build();
            }
        """);
  }

  @Test
  void markerInLoopOnLast() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              List<String> parts = List.of(RULES, "At " + Instant.now(), RULES); // expect WP301
              List<TextBlockParam> all = new ArrayList<>();
              for (int i = 0; i < parts.size(); i++) {
                var b = TextBlockParam.builder().text(parts.get(i));
                if (i == parts.size() - 1) { b.cacheControl(MARK); }
                all.add(b.build());
              }
              return request().systemOfTextBlockParams(all).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void markerInLoopNotOnVolatile() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              List<String> parts = List.of(RULES, RULES, "At " + Instant.now());
              List<TextBlockParam> all = new ArrayList<>();
              for (int i = 0; i < parts.size(); i++) {
                var b = TextBlockParam.builder().text(parts.get(i));
                if (i == parts.size() - 2) { b.cacheControl(MARK); }
                all.add(b.build());
              }
              return request().systemOfTextBlockParams(all).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void builderToHelper() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              MessageCreateParams.Builder b = request();
              fill(b);
              return b.addUserMessage(q).build();
            }
            private void fill(MessageCreateParams.Builder b) {
              b.systemOfTextBlockParams(List.of(marked(RULES + Math.random()))); // expect WP301
            }
        """);
  }

  @Test
  void streamConcat() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              List<TextBlockParam> all = Stream.concat(Stream.of("a " + System.nanoTime(), "b").map(s -> plain(s)), // expect WP301
                  Stream.of(marked(RULES))).toList();
              return request().systemOfTextBlockParams(all).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void streamConcatSafe() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              List<TextBlockParam> all = Stream.concat(Stream.of(marked(RULES)),
                  Stream.of("a " + System.nanoTime(), "b").map(s -> plain(s))).collect(Collectors.toList());
              return request().systemOfTextBlockParams(all).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void listAddall() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              List<TextBlockParam> all = new ArrayList<>(List.of(plain(RULES)));
              all.addAll(List.of(plain("now " + LocalTime.now()), marked("end"))); // expect WP301
              return request().systemOfTextBlockParams(all).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void toBuilder() {
    Requests.check(
        """
            private static final MessageCreateParams BASE = request().systemOfTextBlockParams(List.of(marked(RULES)))
                .addUserMessage("x").build();
            public MessageCreateParams ask(String q) {
              return BASE.toBuilder().messages(List.of()).addUserMessage(q).build();
            }
            public MessageCreateParams bad(String q) {
              return BASE.toBuilder().systemOfTextBlockParams(List.of(plain("id " + UUID.randomUUID()), marked(RULES))).messages(List.of()) // expect WP301
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void rawJsonSystem() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              return request().system(RULES).putAdditionalBodyProperty("cache_control", JsonValue.from(Map.of("type", "ephemeral"))) // expect WP307
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void rawJsonMarkerBlock() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              TextBlockParam b = TextBlockParam.builder().text(RULES + Instant.now()) // expect WP301
                  .putAdditionalProperty("cache_control", JsonValue.from(Map.of("type", "ephemeral"))).build();
              return request().systemOfTextBlockParams(List.of(b)).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void rawJsonMarkerBlockSafe() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              TextBlockParam b = TextBlockParam.builder().text(RULES)
                  .putAdditionalProperty("cache_control", JsonValue.from(Map.of("type", "ephemeral"))).build();
              return request().systemOfTextBlockParams(List.of(b, plain("now " + Instant.now())))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void systemSetInBranches() {
    Requests.check(
        """
            public MessageCreateParams ask(String q, boolean cache) {
              var b = request();
              String text = RULES + Instant.now(); // expect WP301
              if (cache) { b.systemOfTextBlockParams(List.of(marked(text))); } else { b.system(text); } // expect WP305
              return b.addUserMessage(q).build();
            }
        """);
  }

  @Test
  void systemSetInBranchesSafe() {
    Requests.check(
        """
            public MessageCreateParams ask(String q, boolean cache) {
              var b = request();
              if (cache) { b.systemOfTextBlockParams(List.of(marked(RULES))); } else { b.system(RULES + Instant.now()); } // expect WP305
              return b.addUserMessage(q).build();
            }
        """);
  }

  @Test
  void systemOnlySometimes() {
    Requests.check(
        """
            public MessageCreateParams ask(String q, List<String> texts) {
              var b = request();
              if (!texts.isEmpty()) {
                String joined = String.join("\\n", texts) + Instant.now(); // expect WP301
                b.systemOfTextBlockParams(List.of(marked(joined)));
              }
              return b.addUserMessage(q).build();
            }
        """);
  }
}
