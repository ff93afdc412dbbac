package io.github.warmprefix.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MemberTest {
  @Test
  void aValuePassesThrough() {
    assertThat(Member.<String>value("A.b()", () -> "x")).isEqualTo("x");
    assertThat(Member.given("A.b()", "x")).isEqualTo("x");
  }

  @Test
  void aCheckedExceptionBecomesTheCause() {
    IOException cause = new IOException("disk");
    assertThatThrownBy(
            () ->
                Member.value(
                    "A.b()",
                    () -> {
                      throw cause;
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("A.b() failed: java.io.IOException: disk")
        .hasCause(cause);
  }

  @Test
  void anInterruptIsKept() {
    assertThatThrownBy(
            () ->
                Member.value(
                    "A.b()",
                    () -> {
                      throw new InterruptedException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void nullIsRefused() {
    assertThatThrownBy(() -> Member.value("A.b()", () -> null)).hasMessage("A.b() returned null");
    assertThatThrownBy(() -> Member.given("A.b()", null)).hasMessage("A.b() returned null");
  }
}
