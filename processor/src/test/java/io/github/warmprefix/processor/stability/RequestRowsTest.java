package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Rows of blocks that begin with an unknown number of them. */
class RequestRowsTest {
  @Test
  void whatWasRetrievedAheadOfTheMarkedBlock() {
    Requests.check(
        """
            public MessageCreateParams ask(
                List<String> passages, // expect WP302
                String q) {
              List<TextBlockParam> all = new ArrayList<>();
              for (String p : passages) { all.add(plain("Passage: " + p)); }
              all.add(marked(RULES));
              return request().systemOfTextBlockParams(List.copyOf(all)).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void toolsOfACallerAheadOfTheMarkedOne() {
    Requests.check(
        """
            static Tool.Builder tool(String name) {
              return Tool.builder().name(name).inputSchema(Tool.InputSchema.builder().build());
            }
            public MessageCreateParams ask(
                List<String> plugins, // expect WP302
                String q) {
              MessageCreateParams.Builder b = request();
              plugins.forEach(p -> b.addTool(tool(p).description("Plugin " + p).build()));
              b.addTool(tool("help").description(RULES).cacheControl(MARK).build());
              return b.addUserMessage(q).build();
            }
        """);
  }

  @Test
  void whatWasRetrievedBehindTheMarkedBlock() {
    Requests.check(
        """
            public MessageCreateParams ask(List<String> passages, String q) {
              List<TextBlockParam> all = new ArrayList<>();
              all.add(marked(RULES));
              for (String p : passages) { all.add(plain("Passage: " + p)); }
              all.add(plain("Answer in one line."));
              return request().systemOfTextBlockParams(all).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void theNewestTurnOfAConversation() {
    Requests.check(
        """
            public MessageCreateParams ask(List<MessageParam> history, List<String> results, String q) {
              List<ContentBlockParam> all = new ArrayList<>();
              for (String r : results) { all.add(ContentBlockParam.ofText(plain("Result: " + r))); }
              all.add(ContentBlockParam.ofText(marked(q)));
              List<MessageParam> turns = new ArrayList<>(history);
              turns.add(MessageParam.ofUserOfContentBlockParams(all));
              return request().systemOfTextBlockParams(List.of(marked(RULES))).messages(turns).build();
            }
        """);
  }
}
