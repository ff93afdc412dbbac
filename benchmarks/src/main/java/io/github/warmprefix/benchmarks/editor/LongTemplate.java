package io.github.warmprefix.benchmarks.editor;

/**
 * A template whose text is put together by many small methods.
 *
 * @param lines how many lines it has, more or less
 */
record LongTemplate(int lines) {
  private static final String HEAD =
      """
      package shop;
      import io.github.warmprefix.annotations.*;
      import java.time.LocalDateTime;
      import java.util.List;
      @PromptTemplate(model = "claude-opus-4-5", version = "1")
      interface Desk {
        @CachedPrefix static String rules() { return text(List.of("a", "b")) + LocalDateTime.now(); }
        @DynamicSuffix static String ticket(String id) { return id; }
      """;
  private static final String PART =
      """
        static String part%1$d(List<String> names, int most) {
          StringBuilder text = new StringBuilder();
          for (String name : names) {
            text.append("Ask for the frame number of ").append(name.strip()).append('\\n');
          }
          if (text.length() > most) {
            text.append("Never promise a date before day %2$d.");
          }
          return text.toString();
        }
      """;

  /** The text after so many edits: each writes another number in the middle. */
  String text(int edit) {
    int parts = lines / 10;
    StringBuilder text =
        new StringBuilder(HEAD)
            .append("  static String text(List<String> names) {\n    return \"\"");
    for (int i = 0; i < parts; i++) {
      text.append(i % 10 == 0 ? "\n        + " : " + ").append("part%d(names, %d)".formatted(i, i));
    }
    text.append(";\n  }\n");
    for (int i = 0; i < parts; i++) {
      text.append(PART.formatted(i, i == parts / 2 ? edit : 0));
    }
    return text.append("}\n").toString();
  }
}
