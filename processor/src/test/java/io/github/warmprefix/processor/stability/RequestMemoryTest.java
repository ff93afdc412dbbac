package io.github.warmprefix.processor.stability;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an object keeps of one request for the next. */
class RequestMemoryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          String last = "nothing"              | last                     | last = q
          String last = ""                     | last                     | last = "They asked about " + q
          String last = ""                     | last                     | last = last + q
          List<String> last = new ArrayList<>() | last                    | last.add(q)
          List<String> last = new ArrayList<>() | String.join(", ", last) | last.add(q); if (last.size() > 3) last.remove(0)
          List<String> last = new ArrayList<>() | last.size()             | last.add(q)
          StringBuilder last = new StringBuilder() | last                 | last.append(q)
          Map<String, String> last = new TreeMap<>() | last               | last.put("topic", q)
          int last                             | last                     | last = q.length()
          String last = ""                     | head()                   | remember(q)
          String last = ""                     | heading()                | keep(q)
          AtomicReference<String> last = new AtomicReference<>("") | last.get() | last.set(q)
          Set<String> last = new TreeSet<>()   | last                     | if (!q.isEmpty()) { last.add(q); }
          """)
  void isFoundInThePrefix(String field, String read, String write) {
    Requests.check(asking(field, read + " ", write, " // expect WP301"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          String last = "nothing"              | RULES             | last = q
          String last = "nothing"              | last              | last = "nothing"
          String last = "nothing"              | last              | last = null
          List<String> last = new ArrayList<>() | last             | last.clear()
          String last = ""                     | last              | last = q; log(last)
          List<String> last = new ArrayList<>() | last             | last.add(q); log("" + last.size())
          """)
  void isNotThereWhereNothingOfTheCallIsKept(String field, String read, String write) {
    Requests.check(asking(field, read + " ", write, ""));
  }

  /** The object, a field of it, what is read of that, and what is done to it after the request. */
  private static String asking(String field, String read, String write, String expected) {
    return """
        private FIELD;
        private String head() {
          return "Before: " + last;HEAD
        }
        private String heading() { return head(); }
        private void remember(String s) { last = SET; }
        private void keep(String s) { remember(s); }
        private static void log(String s) {}
        public MessageCreateParams ask(String q) {
          MessageCreateParams made =
              request().systemOfTextBlockParams(List.of(marked(RULES + READ)))EXPECTED
                  .addUserMessage(q).build();
          WRITE;
          return made;
        }
    """
        .replace("FIELD", field)
        .replace("SET", field.startsWith("String ") ? "s" : "last")
        .replace("READ", read)
        .replace("WRITE", write)
        .replace("HEAD", read.startsWith("head") ? expected : "")
        .replace("EXPECTED", read.startsWith("head") ? "" : expected);
  }

  @Test
  void isFoundWhereItIsKeptInTheEnd() {
    Requests.check(
        """
            private String last = "";
            public MessageCreateParams ask(String q) {
              try {
                return request().systemOfTextBlockParams(List.of(marked(RULES + last))) // expect WP301
                    .addUserMessage(q).build();
              } catch (IllegalStateException e) {
                return null;
              } finally {
                last = q;
              }
            }
        """);
  }

  @Test
  void isFoundInWhatOneMethodKeepsAndAnotherOneShows() {
    Requests.check(
        """
            private String last = "";
            public String describe(String q) {
              String before = "before " + last;
              last = q;
              return before;
            }
            public MessageCreateParams ask(String q) {
              return request().systemOfTextBlockParams(List.of(marked(RULES + last))) // expect WP301
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void valuesThatAreComputedLateAndKeptAreNone() {
    Requests.check(
        """
            private String rules;
            private final Map<String, String> known = new HashMap<>();
            public MessageCreateParams ask(String q) {
              String text = rules;
              if (text == null) {
                text = RULES + "End.";
                rules = text;
              }
              String more = known.get("more");
              if (more == null) {
                more = text + "More.";
                known.put("more", more);
              }
              return request().systemOfTextBlockParams(List.of(marked(text + more)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void conversationsAreNone() {
    Requests.check(
        """
            private final List<MessageParam> turns = new ArrayList<>();
            private final List<String> lines = new ArrayList<>();
            public MessageCreateParams ask(String q) {
              turns.add(MessageParam.ofUser(q));
              MessageCreateParams.Builder made =
                  request().systemOfTextBlockParams(List.of(marked(RULES))).messages(turns);
              for (String line : lines) {
                made.addAssistantMessage(line);
              }
              MessageCreateParams all = made.build();
              turns.add(MessageParam.ofAssistant("to " + q));
              lines.add("to " + q);
              return all;
            }
        """);
  }

  @Test
  void whatIsPutTogetherForOneRequestIsNone() {
    Requests.check(
        """
            private final StringBuilder text = new StringBuilder(RULES);
            private String tone = "dry";
            public Desk tone(String t) { tone = t; return this; }
            public Desk line(String l) { text.append(l); return this; }
            public MessageCreateParams ask(String q) {
              text.append("Be ").append(tone);
              return request().systemOfTextBlockParams(List.of(marked(text.toString())))
                  .addUserMessage(q).build();
            }
        """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          String last = ""                     | last.isEmpty() ? "" : "Before: " + last         | last = q
          String last                          | last == null ? "" : "Before: " + last           | last = q
          String last                          | java.util.Objects.toString(last, "none")        | last = q
          List<String> last = new ArrayList<>() | last.isEmpty() ? "" : "Before: " + last        | last.add(q)
          Map<String, String> last = new TreeMap<>() | last.size() == 0 ? "" : last.keySet()     | last.put(q, "")
          AtomicReference<String> last = new AtomicReference<>() | last.get() == null ? "" : "Before: " + last.get() | last.set(q)
          boolean last                         | last ? "Again. " : ""                           | last = !last
          """)
  void isFoundThoughTheCodeAsksWhetherThereIsAny(String field, String read, String write) {
    for (String kind : List.of("private ", "private static ")) {
      Requests.check(
          """
              KINDFIELD;
              public MessageCreateParams ask(String q) {
                String system = RULES + (READ); // expect WP301
                WRITE;
                return request().systemOfTextBlockParams(List.of(marked(system)))
                    .addUserMessage(q).build();
              }
          """
              .replace("KIND", kind)
              .replace("FIELD", field)
              .replace("READ", read)
              .replace("WRITE", write));
    }
  }

  @Test
  void theTestIsNotReportedBesidesTheText() {
    Requests.check(
        """
            private static final List<String> SEEN = new ArrayList<>();
            public MessageCreateParams ask(String q) {
              String system = RULES;
              if (!SEEN.isEmpty()) {
                system += String.join(",", SEEN); // expect WP301
              }
              SEEN.add(q);
              return request().systemOfTextBlockParams(List.of(marked(system)))
                  .addUserMessage(q).build();
            }
        """);
  }

  @Test
  void whatIsNotShownMayDecideOnlyWhetherThereIsARequest() {
    Requests.check(
        """
            private static final Set<String> DONE = new HashSet<>();
            private static final Map<String, Integer> COUNTS = new HashMap<>();
            public MessageCreateParams ask(String q) {
              if (DONE.contains(q)) {
                return null;
              }
              DONE.add(q);
              COUNTS.merge("all", 1, Integer::sum);
              if (COUNTS.size() > 100) {
                throw new IllegalStateException("too many: " + COUNTS);
              }
              return request().systemOfTextBlockParams(List.of(marked(RULES)))
                  .addUserMessage(q).build();
            }
        """);
  }
}
