package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** How values get from where they are made into the text. */
class FlowTest {
  @Test
  void throughLocalsThatAreAssignedOnBranches() {
    Bodies.members(
            """
            @CachedPrefix static String rules(@CacheKey boolean exact, @CacheKey String who) {
              String stamp = "" + System.nanoTime();
              stamp = "none";
              String late = "x";
              if (exact) {
                late = "" + System.nanoTime(); // expect PER_REQUEST
              }
              String other;
              switch (who) {
                case "a": other = "1"; break;
                case "b": other = "" + Math.random(); break; // expect PER_REQUEST
                default: other = "3";
              }
              return stamp + late + other + who;
            }
            """)
        .asExpected();
  }

  @Test
  void throughHelpersInOtherClasses() {
    Bodies.members(
            """
            @CachedPrefix static String rules() { return Texts.head("a") + new Texts.Footer(2).text(); }
            """)
        .and(
            "Texts",
            """
            class Texts {
              static String head(String name) { return Deep.wrap(name, Deep::tick) + Deep.wrap(name, () -> "fixed"); }
              record Footer(int lines) {
                String text() { return "-".repeat(lines) + Deep.id; }
              }
            }
            """)
        .and(
            "Deep",
            """
            class Deep {
              static final String id = UUID.randomUUID().toString(); // expect PER_PROCESS
              static String wrap(String name, Supplier<String> text) { return name + text.get(); }
              static String tick() {
                return "" + System.nanoTime(); // expect PER_REQUEST
              }
            }
            """)
        .asExpected();
  }

  @Test
  void throughOverriddenMethodsAndInterfaces() {
    Bodies.members(
            """
            interface Part { String text(); default String framed() { return "[" + text() + "]"; } }
            record Fixed(String text) implements Part {}
            static class Clock implements Part {
              public String text() {
                return "" + Instant.now(); // expect PER_REQUEST
              }
            }
            static class Unused implements Part {
              public String text() { return "" + Math.random(); }
            }
            enum Kind implements Part {
              PLAIN { public String text() { return "p"; } },
              PID {
                public String text() {
                  return "" + ProcessHandle.current().pid(); // expect PER_PROCESS
                }
              }
            }
            static String all(Part... parts) {
              return Arrays.stream(parts).map(Part::framed).collect(Collectors.joining());
            }
            @CachedPrefix static String rules() { return all(new Fixed("a"), new Clock(), () -> "lambda"); }
            @CachedPrefix static String kinds(@CacheKey Kind kind) { return kind.framed(); }
            """)
        .asExpected();
  }

  @Test
  void throughBuildersOfOnesOwn() {
    Bodies.members(
            """
            static final class Prompt {
              private final StringBuilder text = new StringBuilder();
              private final List<String> notes = new ArrayList<>();
              private Optional<String> tail = Optional.empty();
              Prompt line(String line) { text.append(line).append('\\n'); return this; }
              Prompt note(Object note) { notes.add(String.valueOf(note)); return this; }
              Prompt tail(String tail) { this.tail = Optional.ofNullable(tail); return this; }
              String build() { return text + String.join(";", notes) + tail.map(t -> "~" + t).orElse(""); }
            }
            @CachedPrefix static String rules() {
              Prompt prompt = new Prompt().line("a").note(3);
              prompt.note(LocalTime.now()); // expect PER_REQUEST
              prompt.tail(null);
              return prompt.build();
            }
            @CachedPrefix static String other() {
              return new Prompt().line("b").tail("end").build();
            }
            """)
        .asExpected();
  }

  @Test
  void throughFunctionsOfAllKinds() {
    Bodies.members(
            """
            private static final Function<String, String> TRIM = String::strip;
            private static final UnaryOperator<String> STAMP =
                text -> text + Instant.now(); // expect PER_REQUEST
            private static final Map<String, Supplier<String>> PARTS = new LinkedHashMap<>();
            static {
              PARTS.put("fixed", () -> "fixed");
              PARTS.put("clock", () -> "" + System.nanoTime());
            }
            static class Loud implements Function<String, String> {
              public String apply(String text) { return text.toUpperCase(Locale.ROOT); }
            }
            @CachedPrefix static String rules() {
              BiFunction<String, String, String> both = (a, b) -> a + b;
              Supplier<String> anonymous = new Supplier<>() {
                @Override public String get() { return "anonymous"; }
              };
              Callable<String> call = () -> "called";
              return TRIM.andThen(STAMP).compose(new Loud()).apply(" a ")
                  + both.andThen(TRIM).apply("x", "y") + PARTS.get("fixed").get() + anonymous.get();
            }
            """)
        .asExpected();
  }

  @Test
  void throughStreamsAndCollectors() {
    Bodies.members(
            """
            record Rule(int rank, String text) {}
            private static final List<Rule> RULES = List.of(new Rule(2, "b"), new Rule(1, "a"));
            @CachedPrefix static String rules() {
              String stamp = Stream.of("x")
                  .map(x -> x + Math.random()) // expect PER_REQUEST
                  .collect(Collectors.collectingAndThen(Collectors.toList(), l -> l.get(0)));
              return RULES.stream()
                      .sorted(Comparator.comparingInt(Rule::rank))
                      .filter(rule -> rule.rank() > 0)
                      .map(Rule::text)
                      .collect(Collectors.joining("\\n"))
                  + stamp
                  + RULES.stream().collect(Collectors.toMap(Rule::rank, Rule::text, (a, b) -> a, TreeMap::new))
                  + RULES.stream().collect(Collectors.partitioningBy(r -> r.rank() > 1, Collectors.counting()))
                  + IntStream.range(0, 3).mapToObj(Integer::toString).toList()
                  + Stream.iterate(1, i -> i * 2).limit(5).map(String::valueOf).collect(Collectors.joining())
                  + RULES.stream().flatMap(r -> Stream.of(r.text(), r.rank())).map(Object::toString).toList();
            }
            """)
        .asExpected();
  }

  @Test
  void throughTemplatesOfAllKinds() {
    Bodies.body(
            """
            String template = "Hello {{name}}, id {{id}}";
            Map<String, String> values = new LinkedHashMap<>();
            values.put("name", "desk");
            values.put("id", UUID.randomUUID().toString()); // expect PER_REQUEST
            for (Map.Entry<String, String> value : values.entrySet()) {
              template = template.replace("{{" + value.getKey() + "}}", value.getValue());
            }
            StringWriter writer = new StringWriter();
            PrintWriter out = new PrintWriter(writer);
            out.print("a");
            out.printf("%s", Instant.now()); // expect PER_REQUEST
            StringJoiner joiner = new StringJoiner(", ");
            joiner.add("x").add("" + System.nanoTime()); // expect PER_REQUEST
            String message = MessageFormat.format("{0}", Thread.currentThread().getName()); // expect PER_REQUEST
            return template + writer + joiner + message;
            """)
        .asExpected();
  }

  @Test
  void throughExceptionsAndLoops() {
    Bodies.body(
            """
            String host;
            try {
              host = java.net.InetAddress.getLocalHost().getHostName(); // expect PER_PROCESS
            } catch (java.net.UnknownHostException e) {
              host = "unknown";
            } finally {
              System.out.println(System.nanoTime());
            }
            String a = "", b = "", c = "";
            for (int i = 0; i < host.length(); i++) {
              a = b;
              b = c;
              c = "" + Math.random(); // expect PER_REQUEST
            }
            return host + a;
            """)
        .asExpected();
  }

  @Test
  void anonymousLocalAndInnerClasses() {
    Bodies.members(
            """
            private final String own = "own";
            class Inner { String text() { return own + Desk.this.own; } }
            @CachedPrefix static String rules() {
              String captured = "c" + System.nanoTime(); // expect PER_REQUEST
              class Local { String text() { return captured; } }
              return new Desk().new Inner().text() + new Local().text();
            }
            """)
        .asExpected();
  }
}
