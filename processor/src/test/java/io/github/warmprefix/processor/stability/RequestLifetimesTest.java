package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Whether what an object holds is made for each request or once for the process. */
class RequestLifetimesTest {
  @Test
  void staticSingletonClock() {
    Requests.check(
        """
            private static final Desk INSTANCE = new Desk();
            private final Instant opened = Instant.now(); // expect WP303
            private Desk() {}
            public static Desk instance() { return INSTANCE; }
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES + opened)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void lazySingletonClock() {
    Requests.check(
        """
            private static Desk instance;
            private final Instant opened = Instant.now(); // expect WP303
            private Desk() {}
            public static synchronized Desk instance() { if (instance == null) { instance = new Desk(); } return instance; }
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES + opened)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void holderSingleton() {
    Requests.check(
        """
            private static final class Holder { static final Desk ONE = new Desk(); }
            private final String id = UUID.randomUUID().toString(); // expect WP303
            private Desk() {}
            public static Desk get() { return Holder.ONE; }
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES + id))).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void madeInsideEntry() {
    Requests.check(
        """
            private final Instant opened = Instant.now(); // expect WP301
            private final String q;
            private Desk(String q) { this.q = q; }
            public static MessageCreateParams handle(String q) { return new Desk(q).params(); }
            private MessageCreateParams params() {
              return request().systemOfTextBlockParams(List.of(marked(RULES + opened)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void madeInsideEntryPublicMethod() {
    Requests.check(
        """
            private final Instant opened = Instant.now(); // expect WP301
            private final String q;
            private Desk(String q) { this.q = q; }
            public static MessageCreateParams handle(String q) { return new Desk(q).params(); }
            public MessageCreateParams params() {
              return request().systemOfTextBlockParams(List.of(marked(RULES + opened)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void requestObjectPublicConstructor() {
    Requests.check(
        """
            private final Instant opened = Instant.now(); // expect WP301
            private final String q;
            public Desk(String q) { this.q = q; }
            public MessageCreateParams params() {
              return request().systemOfTextBlockParams(List.of(marked(RULES + opened)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void longLivedServiceUnknownMaker() {
    Requests.check(
        """
            private final Instant opened = Instant.now(); // expect WP303
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES + opened)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void serviceWithConstructor() {
    Requests.check(
        """
            private final String instance;
            public Desk(com.anthropic.client.AnthropicClient client) {
              this.instance = "desk-" + UUID.randomUUID(); // expect WP303
            }
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES + instance)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void factoryInOwnClass() {
    Requests.check(
        """
            private final String id = UUID.randomUUID().toString(); // expect WP301
            private Desk() {}
            public static Desk open() { return new Desk(); }
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES + id))).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void clockObjectInField() {
    Requests.check(
        """
            private final Clock clock = Clock.systemUTC();
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES + clock.instant()))) // expect WP301
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void dayInServiceField() {
    Requests.check(
        """
            private final String day = LocalDate.now().toString(); // expect WP303
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES + day)))
                  .addUserMessage(q).build();
            }
        """);
  }
}
