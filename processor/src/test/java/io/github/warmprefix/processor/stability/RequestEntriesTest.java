package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Which methods are open to callers nobody sees, and what is said of their parameters. */
class RequestEntriesTest {
  @Test
  void publicMethodAlsoCalledWithAConstant() {
    Requests.check(
        """
            public MessageCreateParams formal(String q) { return ask("formal", q); }
            public MessageCreateParams ask(String tone, String q) { // expect WP302
              return request().systemOfTextBlockParams(List.of(marked("Tone: " + tone + ". " + RULES)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void textHelperPublicConstantsOnly() {
    Requests.check(
        """
            public MessageCreateParams formal(String q) {
              return request().systemOfTextBlockParams(List.of(marked(head("formal") + RULES)))
                  .addUserMessage(q).build();
            }
            public static String head(String tone) { return "Tone: " + tone; }
        """);
  }

  @Test
  void helperOfPackagePrivateNestedClass() {
    Requests.check(
        """
            public MessageCreateParams formal(String q) { return new Asker().ask("formal", q); }
            static class Asker {
              public MessageCreateParams ask(String tone, String q) {
                return request().systemOfTextBlockParams(List.of(marked("Tone: " + tone + ". " + RULES)))
                    .addUserMessage(q).build();
              }
            }
        """);
  }

  @Test
  void passThroughLibrary() {
    Requests.check(
        """
            public MessageCreateParams ask(String systemPrompt, String q) {
              return request().systemOfTextBlockParams(List.of(marked(systemPrompt)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void passThroughWithDefault() {
    Requests.check(
        """
            public MessageCreateParams ask(String systemPrompt, String q) {
              String s = systemPrompt == null || systemPrompt.isBlank() ? RULES : systemPrompt.strip();
              return request().systemOfTextBlockParams(List.of(marked(s))).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void passThroughListOfBlocks() {
    Requests.check(
        """
            public MessageCreateParams ask(List<String> parts, String q) {
              List<TextBlockParam> all = new ArrayList<>();
              for (int i = 0; i < parts.size(); i++) {
                TextBlockParam.Builder b = TextBlockParam.builder().text(parts.get(i));
                if (i == parts.size() - 1) { b.cacheControl(MARK); }
                all.add(b.build());
              }
              return request().systemOfTextBlockParams(all).addUserMessage(q).build();
            }
        """);
  }

  @Test
  void passThroughRecord() {
    Requests.check(
        """
            public record Prompt(String system, String user) {}
            public MessageCreateParams ask(Prompt p) {
              return request().systemOfTextBlockParams(List.of(marked(p.system())))
                  .addUserMessage(p.user()).build();
            }
        """);
  }

  @Test
  void mixedByFormat() {
    Requests.check(
        """
            public MessageCreateParams ask(String name, String q) { // expect WP302
              return request().systemOfTextBlockParams(List.of(marked(String.format("You help %s.", name))))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void mixedByBuilder() {
    Requests.check(
        """
            public MessageCreateParams ask(String name, String q) { // expect WP302
              StringBuilder b = new StringBuilder();
              b.append(name); b.append('\\n'); b.append(RULES);
              return request().systemOfTextBlockParams(List.of(marked(b.toString())))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void mixedByReplace() {
    Requests.check(
        """
            public MessageCreateParams ask(String name, String q) { // expect WP302
              return request().systemOfTextBlockParams(List.of(marked(("{n} " + RULES).replace("{n}", name))))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void besideOwnBlock() {
    Requests.check(
        """
            public MessageCreateParams ask(String memory, String q) { // expect WP302
              return request().systemOfTextBlockParams(List.of(plain(RULES), marked(memory), marked(RULES)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void mixedByJoin() {
    Requests.check(
        """
            public MessageCreateParams ask(List<String> facts, String q) { // expect WP302
              return request().systemOfTextBlockParams(List.of(marked(facts.stream().map(f -> "- Fact: " + f).collect(Collectors.joining("\\n")))))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void boxedFlag() {
    Requests.check(
        """
            public MessageCreateParams ask(Boolean brief, String q) {
              String tail = brief ? "Be brief." : "Explain."; // expect WP305
              return request().systemOfTextBlockParams(List.of(marked(RULES + tail)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void enumLookup() {
    Requests.check(
        """
            public enum Tone { KIND, COOL }
            private static final Map<Tone, String> T = new EnumMap<>(Tone.class);
            static { T.put(Tone.KIND, "Be kind."); T.put(Tone.COOL, "Be cool."); }
            public MessageCreateParams ask(Tone tone, String q) {
              String text = T.get(tone); // expect WP305
              return request().systemOfTextBlockParams(List.of(marked(RULES + text)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void enumSwitchHelper() {
    Requests.check(
        """
            public enum Tone { KIND, COOL }
            public MessageCreateParams ask(Tone tone, String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES + words(tone))))
                  .addUserMessage(q).build();
            }
            private static String words(Tone t) {
              return switch (t) { // expect WP305
                case KIND -> "Be kind.";
                case COOL -> "Be cool.";
              };
            }
        """);
  }

  @Test
  void choiceAmongTextsThatNobodyKnows() {
    Requests.check(
        """
            public interface Source { String text(); boolean wordy(); }
            public MessageCreateParams ask(Source source, String q) { // expect WP302
              String text = source.text();
              if (source.wordy()) { text = text + "\\n"; }
              return request().systemOfTextBlockParams(List.of(marked(RULES), marked(text)))
                  .addUserMessage(q).build();
            }
        """);
  }
}
