package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Volatile texts before the marker, one of a kind. */
class RequestVolatileShapesTest {
  @Test
  void userProfileDocument() {
    Requests.check(
        """
            public MessageCreateParams ask(String profile, String q) { // expect WP302
              return request().systemOfTextBlockParams(List.of(plain(RULES)))
                  .addUserMessageOfContentBlockParams(List.of(
                ContentBlockParam.ofText(plain("Profile: " + profile)),
                ContentBlockParam.ofDocument(DocumentBlockParam.builder().textSource(RULES).cacheControl(MARK).build()),
                ContentBlockParam.ofText(plain(q)))).build();
            }
        """);
  }

  @Test
  void retrievedMemory() {
    Requests.check(
        """
            interface Memory { List<String> find(String q); }
            private final Memory memory;
            public Desk(Memory memory) { this.memory = memory; }
            public MessageCreateParams ask(String q) { // expect WP302
              String found = String.join("\\n", memory.find(q));
              return request().systemOfTextBlockParams(List.of(marked(RULES + found)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void markerOnQuestion() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(plain(RULES), plain(RULES)))
                  .addUserMessageOfContentBlockParams(List.of(
                ContentBlockParam.ofText(TextBlockParam.builder().text(q).cacheControl(MARK).build()))).build(); // expect WP307
            }
        """);
  }

  @Test
  void hashMapEnum() {
    Requests.check(
        """
            public enum Kind { A, B, C }
            private static final Map<Kind, String> TEXTS = new HashMap<>(); // expect WP303
            static { TEXTS.put(Kind.A, "a"); TEXTS.put(Kind.B, "b"); TEXTS.put(Kind.C, "c"); }
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES + String.join(",", TEXTS.values()))))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void objectPrinted() {
    Requests.check(
        """
            static final class Cfg { int a = 1; }
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES + new Cfg()))) // expect WP301
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void optionalCachecontrol() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(TextBlockParam.builder().text(RULES + Instant.now()).cacheControl(Optional.of(MARK)).build())) // expect WP301
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void lambdaConfigurer() {
    Requests.check(
        """
            private MessageCreateParams with(Consumer<MessageCreateParams.Builder> more, String q) {
              var b = request(); more.accept(b); return b.addUserMessage(q).build();
            }
            public MessageCreateParams ask(String q) {
              return with(b -> b.systemOfTextBlockParams(List.of(marked(RULES + UUID.randomUUID()))), q); // expect WP301
            }
        """);
  }

  @Test
  void tryCatchDefault() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              String host;
              try { host = java.net.InetAddress.getLocalHost().getHostName(); } catch (java.net.UnknownHostException e) { host = "local"; } // expect WP303
              return request().systemOfTextBlockParams(List.of(marked("Host " + host + RULES)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void localeFormat() {
    Requests.check(
        """
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES + String.format("%.2f", 1.5)))) // expect WP303
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void intParam() {
    Requests.check(
        """
            public MessageCreateParams ask(int userId, String q) { // expect WP302
              return request().systemOfTextBlockParams(List.of(marked("User " + userId + RULES)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void streamToolsDistinct() {
    Requests.check(
        """
            public MessageCreateParams ask(List<Tool> tools, String q) { // expect WP302
              var b = request(); tools.forEach(b::addTool);
              return b.systemOfTextBlockParams(List.of(marked(RULES))).addUserMessage(q).build();
            }
        """);
  }
}
