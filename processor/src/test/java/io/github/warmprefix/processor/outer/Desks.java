package io.github.warmprefix.processor.outer;

/** Templates whose texts are computed. */
final class Desks {
  private static final String MANY =
      "  static String many() { return \"Check the chain and the brakes. \".repeat(900); }\n"
          + "  @DynamicSuffix static String ticket(String id) { return id; }\n";

  private Desks() {}

  /** A template with some members, and text enough to be cached. */
  static String desk(String members) {
    return "@PromptTemplate(model = \"claude-opus-5\")\ninterface Desk {\n"
        + members
        + MANY
        + "}\n";
  }

  /** One whose text takes its stamp from a class {@code Clocks}. */
  static String stamped() {
    return desk("  @CachedPrefix static String rules() { return Clocks.stamp() + many(); }\n");
  }
}
