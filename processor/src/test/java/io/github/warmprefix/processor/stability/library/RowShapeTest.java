package io.github.warmprefix.processor.stability.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowShapeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "fixed a.B#c",
        "fixed B#c",
        "fixed a.B#*",
        "fixed a.B#<init>",
        "fixed a.B#c/0",
        "fixed a.B#c/12",
        "fixed a.B#c()",
        "fixed a.B#c(int,java.lang.String[])",
        "fixed a.b.Outer.Inner_$1#c|d|<init>/2",
        "fixed @a.B",
        "fixed @a.B{}",
        "changes a.B#c",
        "changes a.b.*#c",
        "leads-into a.B#<init>",
        "pure a.B",
        "value a.b.*"
      })
  void aRowSpeaksOfMembersOrOfTypes(String row) {
    assertThat(TableParser.parse(row)).isInstanceOf(TableParser.Parsed.Rows.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fixed a.B",
        "fixed a.*#c",
        "fixed #c",
        "fixed a.B#",
        "fixed a..B#c",
        "fixed .B#c",
        "fixed a.B.#c",
        "fixed a.1B#c",
        "fixed a.B#1c",
        "fixed a.B#c.d",
        "fixed a.B#c/",
        "fixed a.B#c/x",
        "fixed a.B#c/:",
        "fixed a.B#/2",
        "fixed a.B#(int)",
        "fixed a.B#c(int",
        "fixed a.B#c(int,)",
        "fixed a.B#c(1)",
        "fixed a.B#c|",
        "fixed @",
        "fixed @{}",
        "fixed @a.B#c",
        "changes a.B",
        "changes a.B#c/1",
        "changes a.B#*",
        "changes @a.B",
        "pure a.B#c",
        "pure @a.B",
        "pure .*",
        "value a.*.b"
      })
  void aRowThatSpeaksOfNothingIsRefused(String row) {
    assertThat(TableParser.parse(row))
        .isInstanceOfSatisfying(
            TableParser.Parsed.Wrong.class,
            wrong -> assertThat(wrong.why()).contains(" cannot be said of "));
  }
}
