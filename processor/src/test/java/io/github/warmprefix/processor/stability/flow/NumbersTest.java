package io.github.warmprefix.processor.stability.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Constants that code computes with, as Java does. */
class NumbersTest {
  static Stream<Arguments> integral() {
    return Stream.of(
        of(7, "+", 2, 9),
        of(7, "-", 2, 5),
        of(7, "*", 2, 14),
        of(7, "/", 2, 3),
        of(-7, "%", 4, -3),
        of(6, "&", 3, 2),
        of(6, "|", 3, 7),
        of(6, "^", 3, 5),
        of(Integer.MAX_VALUE, "+", 1, Integer.MIN_VALUE),
        of(Integer.MAX_VALUE, "+", 1L, 2_147_483_648L),
        of(3L, "*", 2, 6L),
        of('a', "+", 1, 98),
        of((short) 1, "+", (byte) 2, 3));
  }

  static Stream<Arguments> floating() {
    return Stream.of(
        of(1.5, "+", 2, 3.5),
        of(1, "-", 2.5, -1.5),
        of(1.5, "*", 2, 3.0),
        of(1.5, "/", 2, 0.75),
        of(7.5, "%", 2, 1.5),
        of(1.0, "/", 0, Double.POSITIVE_INFINITY),
        of(0.1f, "+", 0.2f, 0.1f + 0.2f),
        of(0.1f, "+", 0.2, 0.1f + 0.2),
        of(3L, "/", 2f, 1.5f),
        of(1.5f, "<", 2, true));
  }

  static Stream<Arguments> shifts() {
    return Stream.of(
        of(1, "<<", 4, 16),
        of(1, "<<", 33L, 2),
        of(-16, ">>", 2, -4),
        of(-16, ">>>", 28, 15),
        of(1L, "<<", 40, 1L << 40),
        of(-16L, ">>", 2, -4L),
        of(-16L, ">>>", 60, 15L),
        of((byte) -1, ">>>", 24, 255));
  }

  static Stream<Arguments> logical() {
    return Stream.of(
        of(true, "&", false, false),
        of(true, "&", true, true),
        of(true, "|", false, true),
        of(false, "|", false, false),
        of(true, "^", false, true),
        of(true, "^", true, false));
  }

  @ParameterizedTest
  @MethodSource({"integral", "floating", "shifts", "logical"})
  void operatorsAreThoseOfTheLanguage(Object left, String operator, Object right, Object result) {
    assertThat(Numbers.binary(operator, left, right)).contains(result);
  }

  @Test
  void numbersAreCompared() {
    for (Object two : new Object[] {2, 2L, 2f, 2.0, (short) 2}) {
      assertThat(Numbers.binary("<", 1, two)).contains(true);
      assertThat(Numbers.binary("<", 2, two)).contains(false);
      assertThat(Numbers.binary(">", 2, two)).contains(false);
      assertThat(Numbers.binary(">", 3, two)).contains(true);
      assertThat(Numbers.binary("<=", 2, two)).contains(true);
      assertThat(Numbers.binary("<=", 3, two)).contains(false);
      assertThat(Numbers.binary(">=", 2, two)).contains(true);
      assertThat(Numbers.binary(">=", 1, two)).contains(false);
    }
  }

  @Test
  void whatHasNoValueIsNotComputed() {
    assertThat(Numbers.binary("/", 1, 0)).isEmpty();
    assertThat(Numbers.binary("%", 1, 0L)).isEmpty();
    assertThat(Numbers.binary("?", 1, 2)).isEmpty();
    assertThat(Numbers.binary("?", 1.0, 2)).isEmpty();
    assertThat(Numbers.binary("&&", true, true)).isEmpty();
    assertThat(Numbers.binary("+", "a", 1)).isEmpty();
    assertThat(Numbers.binary("+", 1, "a")).isEmpty();
    assertThat(Numbers.unary("-", true)).isEmpty();
    assertThat(Numbers.unary("?", 1)).isEmpty();
  }

  static Stream<Arguments> signs() {
    return Stream.of(
        of("+", 'a', 97),
        of("-", 5, -5),
        of("-", Integer.MIN_VALUE, Integer.MIN_VALUE),
        of("-", 5L, -5L),
        of("-", 1.5, -1.5),
        of("-", 0.0, -0.0),
        of("-", 1.5f, -1.5f),
        of("-", 0f, -0f),
        of("~", 5, -6),
        of("~", 5L, -6L),
        of("!", true, false),
        of("!", false, true));
  }

  @ParameterizedTest
  @MethodSource("signs")
  void signsAreThoseOfTheLanguage(String operator, Object operand, Object result) {
    assertThat(Numbers.unary(operator, operand)).contains(result);
  }

  static Stream<Arguments> casts() {
    return Stream.of(
        of(3.9, "int", 3),
        of(1e20, "int", Integer.MAX_VALUE),
        of(1e20, "long", Long.MAX_VALUE),
        of(-3.9f, "long", -3L),
        of(Float.NaN, "int", 0),
        of((1L << 32) + 5, "int", 5),
        of((1L << 32) + 5, "long", (1L << 32) + 5),
        of(70_000, "short", (short) 70_000),
        of(200, "byte", (byte) 200),
        of(300.7, "byte", (byte) 44),
        of(97, "char", 'a'),
        of('a', "int", 97),
        of(3, "double", 3.0),
        of(0.1, "float", 0.1f),
        of(true, "boolean", true));
  }

  @ParameterizedTest
  @MethodSource("casts")
  void castsAreThoseOfTheLanguage(Object value, String primitive, Object result) {
    assertThat(Numbers.cast(value, primitive)).contains(result);
  }

  @Test
  void whatCannotBeCastIsNot() {
    assertThat(Numbers.cast(true, "int")).isEmpty();
    assertThat(Numbers.cast("true", "boolean")).isEmpty();
    assertThat(Numbers.cast(1, "boolean")).isEmpty();
  }
}
