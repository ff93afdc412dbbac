package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.stability.Stability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Thread locals: an initial value is fixed until something sets another. */
class ThreadLocalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ThreadLocal.withInitial(() -> \"x\").get() | x",
        "new ThreadLocal<String>().get() | null",
        "new ThreadLocal<String>() { @Override protected String initialValue() { return \"y\"; } }.get() | y",
      })
  void whatNobodySetsYieldsItsInitialValue(String expression, String text) {
    Bodies body = Bodies.body("return \"\" + " + expression + ";\n").asExpected();
    assertThat(body.text()).contains(text);
    assertThat(body.influences()).isEmpty();
  }

  @Test
  void buffersAndFormattersOfAThreadAreFine() {
    Bodies bodies =
        Bodies.members(
                """
                private static final ThreadLocal<StringBuilder> BUFFER = ThreadLocal.withInitial(StringBuilder::new);
                private static final ThreadLocal<char[]> CHARS = new ThreadLocal<>() {
                  @Override protected char[] initialValue() { return new char[4]; }
                };
                private static final ThreadLocal<SimpleDateFormat> DAY =
                    ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT));
                private final ThreadLocal<String> unit = ThreadLocal.withInitial(() -> "kg");
                @CachedPrefix static String rules() {
                  StringBuilder text = BUFFER.get();
                  text.setLength(0);
                  char[] chars = CHARS.get();
                  chars[0] = '<';
                  text.append(chars, 0, 1).append(DAY.get().format(new Date(0))).append(new Desk().unit.get());
                  return text.toString();
                }
                """)
            .asExpected();
    assertThat(bodies.influences()).isEmpty();
  }

  @Test
  void theInitialValueItselfMayVary() {
    Bodies.members(
            """
            private static final ThreadLocal<String> ID =
                ThreadLocal.withInitial(() -> UUID.randomUUID().toString()); // expect PER_REQUEST
            @CachedPrefix static String rules() { return "" + ID.get(); }
            """)
        .asExpected();
  }

  @Test
  void whatSomethingSetsIsState() {
    Bodies bodies =
        Bodies.members(
                """
                private static final ThreadLocal<String> USER = ThreadLocal.withInitial(() -> "nobody");
                private static final ThreadLocal<String> SHOP = new InheritableThreadLocal<>();
                private static final ThreadLocal<Map<String, String>> NOTES = ThreadLocal.withInitial(HashMap::new);
                private final ThreadLocal<String> mood = new ThreadLocal<>();
                static void enter(String user) { USER.set(user); NOTES.get().put("user", user); }
                static Consumer<String> shop() { return SHOP::set; }
                void mood(String next) { mood.set(next); }
                @CachedPrefix static String rules() {
                  String text = "for " + USER.get(); // expect PER_REQUEST
                  text += SHOP.get(); // expect PER_REQUEST
                  text += NOTES.get().get("user"); // expect PER_REQUEST
                  return text + new Desk().mood.get(); // expect PER_REQUEST
                }
                """)
            .asExpected();
    assertThat(bodies.influences())
        .filteredOn(influence -> influence.level() == Stability.PER_REQUEST)
        .allMatch(influence -> influence.kind() == Influence.Kind.STATE)
        .extracting(Influence::subject)
        .contains("the thread local USER", "the thread local mood");
  }

  @Test
  void whatALocalOneIsSetToIsWhatItYields() {
    Bodies body =
        Bodies.body(
                """
                ThreadLocal<String> name = new ThreadLocal<>();
                name.set("a");
                ThreadLocal<String> id = new ThreadLocal<>();
                id.set("" + System.nanoTime()); // expect PER_REQUEST
                return name.get() + id.get();
                """)
            .asExpected();
    assertThat(body.influences()).hasSize(1);
  }

  @Test
  void nothingIsSaidWhereASetCannotBeSeenThrough() {
    assertThat(
            Bodies.members(
                    """
                    private static final ThreadLocal<String> USER = ThreadLocal.withInitial(() -> "nobody");
                    static void put(ThreadLocal<String> where) { where.set("somebody"); }
                    static void enter() { put(USER); }
                    @CachedPrefix static String rules() { return USER.get(); }
                    """)
                .asExpected()
                .influences())
        .extracting(Influence::level)
        .containsExactly(Stability.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"String", "Object", "Integer", "UUID", "LocalDate"})
  void valuesInForeignThreadLocalsArePerRequest(String type) {
    Bodies.source("Desk", foreign(type).replace("get();", "get(); // expect PER_REQUEST"))
        .asExpected();
  }

  @ParameterizedTest
  @ValueSource(strings = {"char[]", "StringBuilder", "java.text.DateFormat", "java.nio.CharBuffer"})
  void toolsInForeignThreadLocalsAreUnknown(String type) {
    assertThat(Bodies.source("Desk", foreign(type)).asExpected().influences())
        .extracting(Influence::level)
        .containsOnly(Stability.UNKNOWN);
  }

  private static String foreign(String type) {
    return """
        package shop;
        import io.github.warmprefix.annotations.*;
        import java.time.*;
        import java.util.*;
        @PromptTemplate(model = "claude-opus-5")
        class Desk {
          static ThreadLocal<%s> foreign() throws Exception {
            return java.util.ServiceLoader.load(ForeignContext.class).findFirst().get().current();
          }
          interface ForeignContext { ThreadLocal<%s> current(); }
          @CachedPrefix static String rules() throws Exception {
            %s value = foreign().get();
            return String.valueOf(value);
          }
        }
        """
        .formatted(type, type, type);
  }
}
