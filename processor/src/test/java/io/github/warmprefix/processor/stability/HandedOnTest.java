package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** What factories and builders put into objects, and getters give back. */
class HandedOnTest {
  @Test
  void componentsThatAFactoryDraws() {
    Bodies.members(
            """
            record Session(UUID id, String shop) {
              static Session create() { return new Session(UUID.randomUUID(), "north"); } // expect PER_REQUEST
            }
            @CachedPrefix static String a() { return "Session " + Session.create().id(); }
            @CachedPrefix static String b() { return "Shop " + Session.create().shop(); }
            """)
        .asExpected();
  }

  @Test
  void fieldsOfSuperclassesBehindAnInterface() {
    Bodies.members(
            """
            interface Context {
              String id();
              String shop();
              static Context create() { return new Made(UUID.randomUUID().toString(), "north"); } // expect PER_REQUEST
            }
            static class Base { private final String id; Base(String id) { this.id = id; } public String id() { return id; } }
            static class Made extends Base implements Context { private final String shop;
              Made(String id, String shop) { super(id); this.shop = shop; }
              public String shop() { return shop; }
            }
            @CachedPrefix static String a() { return "Session " + Context.create().id(); }
            @CachedPrefix static String b() { return "Shop " + Context.create().shop(); }
            """)
        .asExpected();
  }

  @Test
  void whatABuilderSetsByItself() {
    Bodies.members(
            """
            static class Job { final String id; final Instant at;
              Job(Builder builder) { id = builder.id; at = builder.at; }
              static class Builder { private String id; private Instant at = Instant.now(); // expect PER_REQUEST
                Builder id(String id) { this.id = id; return this; }
                Job build() { return new Job(this); }
              }
            }
            @CachedPrefix static String a() { return "Job " + new Job.Builder().id("a").build().id; }
            @CachedPrefix static String b() { return "Job " + new Job.Builder().id("a").build().at; }
            """)
        .asExpected();
  }

  @Test
  void objectsThatAFieldKeeps() {
    Requests.check(
        """
            record Session(UUID id, String shop) {
              static Session create() { return new Session(UUID.randomUUID(), "north"); } // expect WP303
            }
            private final Session session = Session.create();
            public MessageCreateParams a(String q) {
              return request().systemOfTextBlockParams(List.of(marked(session.id() + RULES))).addUserMessage(q).build();
            }
            public MessageCreateParams b(String q) {
              return request().systemOfTextBlockParams(List.of(marked(session.shop() + RULES))).addUserMessage(q).build();
            }
        """);
  }
}
