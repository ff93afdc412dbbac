package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Hand-written SDK code without any annotation of ours. */
class RequestsTest {
  @Test
  void whatVariesUpToTheLastMarkerIsReportedAtItsSource() {
    Requests.check(
        """
          MessageCreateParams sort(String letter) {
            return request()
                .addTool(Tool.builder().name("find")
                    .description("Run " + UUID.randomUUID()) // expect WP301
                    .inputSchema(Tool.InputSchema.builder().build()).build())
                .systemOfTextBlockParams(List.of(
                    plain(head()),
                    TextBlockParam.builder().text(RULES).cacheControl(MARK).build()))
                .addUserMessage("At " + Instant.now() + ": " + letter)
                .build();
          }
          private static String head() {
            return "Host " + System.getenv("HOSTNAME") // expect WP303
                + " on " + LocalDate.now(); // expect WP304
          }
        """);
  }

  @Test
  void parametersOfTheOutermostMethodAreReportedWhereTheyAreDeclared() {
    Requests.check(
        """
          MessageCreateParams forTenant(
              String tenant, // expect WP302
              boolean formal,
              String letter) {
            return build("Tenant " + tenant
                + (formal ? " Sir" : ""), // expect WP305
                letter);
          }
          private MessageCreateParams build(String head, String letter) {
            List<TextBlockParam> system = new ArrayList<>();
            system.add(plain(head));
            system.add(plain(RULES));
            system.set(1, system.get(1).toBuilder().cacheControl(MARK).build());
            return request().systemOfTextBlockParams(system).addUserMessage(letter).build();
          }
        """);
  }

  @Test
  void whatCallersPassIsJudgedAndNotTheParameterOfTheHelper() {
    Requests.check(
        """
          MessageCreateParams sort(String letter) { return build(RULES, letter); }
          MessageCreateParams pack(String letter) { return build("Pack. " + RULES, letter); }
          private static MessageCreateParams build(String rules, String letter) {
            MessageCreateParams.Builder all = request();
            all.systemOfTextBlockParams(
                List.of(TextBlockParam.builder().text(rules).cacheControl(MARK).build()));
            all.addUserMessage(letter);
            return all.build();
          }
        """);
  }

  @Test
  void conversationsMayGrow() {
    Requests.check(
        """
          private final List<MessageParam> history = new ArrayList<>();
          MessageCreateParams automatic(List<MessageParam> turns) {
            return request().cacheControl(MARK).system(RULES).messages(turns).build();
          }
          MessageCreateParams kept(String line) {
            history.add(MessageParam.ofUser(line));
            return request().cacheControl(MARK).system(RULES).messages(history).build();
          }
          MessageCreateParams moving(List<MessageParam> earlier, String newest) {
            List<MessageParam> turns = new ArrayList<>(earlier);
            turns.add(MessageParam.ofUserOfContentBlockParams(List.of(ContentBlockParam.ofText(
                TextBlockParam.builder().text(newest).cacheControl(MARK).build()))));
            return request()
                .systemOfTextBlockParams(
                    List.of(TextBlockParam.builder().text(RULES).cacheControl(MARK).build()))
                .messages(turns)
                .build();
          }
        """);
  }

  @Test
  void theOnlyMarkerHasNoBetterPlaceBehindTextThatMayVaryItself() {
    Requests.check(
        """
          static ContentBlockParam marker(String text) { return ContentBlockParam.ofText(marked(text)); }
          MessageCreateParams unknown(String question) { // expect WP302
            return request()
                .systemOfTextBlockParams(List.of(plain(RULES + Clock.systemUTC().getZone()), plain(RULES)))
                .addUserMessageOfContentBlockParams(List.of(marker(question)))
                .build();
          }
          MessageCreateParams varying(String question) { // expect WP302
            return request()
                .systemOfTextBlockParams(List.of(plain(RULES + UUID.randomUUID()), plain(RULES))) // expect WP301
                .addUserMessageOfContentBlockParams(List.of(marker(question)))
                .build();
          }
        """);
  }

  @Test
  void theOnlyMarkerBelongsOnWhatStays() {
    Requests.check(
        """
          MessageCreateParams ask(String question) {
            return request()
                .system(RULES)
                .addUserMessageOfContentBlockParams(List.of(ContentBlockParam.ofText(
                    TextBlockParam.builder()
                        .text(question)
                        .cacheControl(MARK) // expect WP307
                        .build())))
                .build();
          }
          MessageCreateParams automatic(String question) {
            return request()
                .cacheControl(MARK) // expect WP307
                .system(RULES)
                .addUserMessage(question)
                .build();
          }
        """);
  }

  @Test
  void structureOfMarkers() {
    Requests.check(
        """
          static final CacheControlEphemeral HOUR =
              CacheControlEphemeral.builder().ttl(CacheControlEphemeral.Ttl.TTL_1H).build();
          static TextBlockParam part(String text) {
            return TextBlockParam.builder()
                .text(text)
                .cacheControl(MARK) // expect WP102
                .build();
          }
          MessageCreateParams many(String letter) {
            List<TextBlockParam> system = new ArrayList<>();
            for (String part : List.of("a", "b", "c", "d", "e")) {
              system.add(part(part + RULES));
            }
            return request().systemOfTextBlockParams(system).addUserMessage(letter).build();
          }
          MessageCreateParams late(String letter) {
            return request()
                .systemOfTextBlockParams(List.of(
                    marked(RULES),
                    TextBlockParam.builder()
                        .text(RULES)
                        .cacheControl(HOUR) // expect WP103
                        .build()))
                .addUserMessage(letter)
                .build();
          }
          MessageCreateParams blank(String letter) {
            return request()
                .systemOfTextBlockParams(List.of(
                    plain(RULES),
                    TextBlockParam.builder()
                        .text("  ".strip())
                        .cacheControl(MARK) // expect WP105
                        .build()))
                .addUserMessage(letter)
                .build();
          }
          MessageCreateParams small(String letter) {
            return request()
                .systemOfTextBlockParams(List.of(
                    TextBlockParam.builder()
                        .text("Sort.")
                        .cacheControl(MARK) // expect WP201
                        .build()))
                .addUserMessage(letter)
                .build();
          }
        """);
  }

  @Test
  void nothingIsSaidOfWhatCannotBeSeen() {
    Requests.check(
        """
          private final String persona;
          private final List<Tool> tools;
          Desk(String persona, List<Tool> tools) {
            this.persona = persona;
            this.tools = tools;
          }
          MessageCreateParams sort(String letter) {
            MessageCreateParams.Builder all = request();
            for (Tool tool : tools) {
              all.addTool(tool);
            }
            return all
                .systemOfTextBlockParams(
                    List.of(TextBlockParam.builder().text(persona).cacheControl(MARK).build()))
                .metadata(Metadata.builder().userId(UUID.randomUUID().toString()).build())
                .addUserMessage(letter)
                .build();
          }
        """);
  }

  @Test
  void eachRequestOfABatchIsJudged() {
    Requests.check(
        """
          BatchCreateParams batch(List<String> letters) {
            BatchCreateParams.Builder all = BatchCreateParams.builder();
            for (int i = 0; i < letters.size(); i++) { // expect WP301
              all.addRequest(BatchCreateParams.Request.builder()
                  .customId("letter-" + i)
                  .params(BatchCreateParams.Request.Params.builder()
                      .model(Model.CLAUDE_OPUS_5)
                      .maxTokens(10L)
                      .systemOfTextBlockParams(List.of(TextBlockParam.builder()
                          .text("Letter " + i + RULES)
                          .cacheControl(MARK)
                          .build()))
                      .addUserMessage(letters.get(i))
                      .build())
                  .build());
            }
            return all.build();
          }
        """);
  }
}
