package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Which code a call runs. */
class DispatchTest {
  @Test
  void overriddenMethodsCalledByTheSuperclass() {
    Bodies.members(
            """
            static class A { String text() { return "A" + part(); } String part() { return "a"; } }
            static class B extends A { @Override String text() {
                return super.text() + "B";
              }
              @Override String part() { return "b" + System.nanoTime(); // expect PER_REQUEST
              } }
            @CachedPrefix static String rules() { A a = new B(); return a.text(); }
            """)
        .asExpected();
  }

  @Test
  void constructorsThatCallOverriddenMethods() {
    Bodies.members(
            """
            static class A { final String s;
              A() { s = make(); }
              String make() { return "A"; }
            }
            static class B extends A { String f = "set";
              @Override String make() { return "B" + f; }
            }
            @CachedPrefix static String rules() { return new B().s + new B().f; }
            """)
        .asExpected();
  }

  @Test
  void recursionWithAClockAtItsEnd() {
    Bodies.members(
            """
            static String deep(int n) { return n == 0 ? "" + System.nanoTime() // expect PER_REQUEST
              : "(" + deep(n - 1) + ")"; }
            @CachedPrefix static String rules() { return deep(3); }
            """)
        .asExpected();
  }

  @Test
  void overloads() {
    Bodies.members(
            """
            static String f(Object o) { return "o" + System.nanoTime(); }
            static String f(String s) { return "s" + s; }
            static String f(int i) { return "i" + i; }
            @CachedPrefix static String rules() { return f("a") + f(3) + f('c'); }
            """)
        .asExpected();
  }

  @Test
  void functionsGivenASink() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              return Stream.of(1, 2).<String>mapMulti((x, sink) -> { sink.accept("x" + System.nanoTime()); // expect PER_REQUEST
              }).toList().toString(); }
            """)
        .asExpected();
  }
}
