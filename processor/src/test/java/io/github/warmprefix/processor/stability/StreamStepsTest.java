package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which elements are left behind steps of streams, and what that depends on. */
class StreamStepsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Stream.of("a", "bb", "c").filter(s -> s.length() == 1)                        | a-c
          Stream.of("a", "bb", "c").filter(s -> s.length() == 3)                        | ''
          Stream.of("a", "b").flatMap(s -> Stream.of(s, s + "!"))                       | a-a!-b-b!
          Stream.of("a", "b").flatMap(s -> Stream.<String>empty())                      | ''
          Stream.of("a", "b").<String>mapMulti((s, out) -> { out.accept(s); out.accept(s); }) | a-a-b-b
          Stream.of("a", "b", "c").limit(2)                                             | a-b
          Stream.of("a", "b", "c").limit(5)                                             | a-b-c
          Stream.of("a", "b", "c").limit(0)                                             | ''
          Stream.of("a", "b", "c").skip(1)                                              | b-c
          Stream.of("a", "b", "c").skip(7)                                              | ''
          Optional.of("a").flatMap(s -> Optional.of(s + "!")).stream()                  | a!
          Optional.of("a").filter(s -> s.isEmpty()).stream()                            | ''
          Stream.of("a", "b").map(Function.<String>identity().andThen(s -> s + "!"))    | a!-b!
          Stream.of("a", "b").map(((Function<String, String>) s -> s + "!").compose(s -> s + "?")) | a?!-b?!
          Stream.of("a", "b").map(UnaryOperator.identity())                             | a-b
          """)
  void areKnown(String stream, String text) {
    assertThat(joined(stream).text()).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stream.of(\"a\", \"b\").filter(s -> s.length() < System.nanoTime())",
        "Stream.of(\"a\", \"b\").flatMap(s -> Stream.of(s, \"\" + System.nanoTime()))",
        "Stream.of(\"a\").<String>mapMulti((s, out) -> out.accept(s + System.nanoTime()))",
        "Stream.of(\"a\", \"b\").limit(System.nanoTime())",
        "Stream.of(\"a\", \"b\").skip(System.nanoTime())",
        "Optional.of(\"a\").flatMap(s -> Optional.of(s + System.nanoTime())).stream()",
        "Stream.of(\"a\").map(((Function<String, String>) s -> s + System.nanoTime()).andThen(s -> s))",
        "Stream.of(\"a\").map(((Function<String, String>) s -> s).compose(s -> s + System.nanoTime()))",
      })
  void dependOnClocks(String stream) {
    joined(stream + "; // expect PER_REQUEST\nreturn all").asExpected();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Set.of(\"a\", \"b\").stream().filter(s -> s.length() == 1)",
        "Set.of(\"a\", \"b\").stream().flatMap(s -> Stream.of(s, s))",
        "Set.of(\"a\", \"b\").stream().limit(1)",
        "Set.of(\"a\", \"b\").stream().skip(1)",
        "Set.of(\"a\", \"b\").stream().<String>mapMulti((s, out) -> out.accept(s))",
      })
  void keepTheOrderThatThereWas(String stream) {
    joined(stream + "; // expect PER_PROCESS\nreturn all").asExpected();
  }

  private static Bodies joined(String stream) {
    return Bodies.body(
        "Stream<String> all = "
            + (stream.contains("return") ? stream : stream + ";\nreturn all")
            + ".collect(Collectors.joining(\"-\"));\n");
  }
}
