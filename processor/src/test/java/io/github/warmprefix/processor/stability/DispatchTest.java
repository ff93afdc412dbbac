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

  @Test
  void aPrivateMethodIsNotOverriddenByItsNamesake() {
    Bodies.members(
            """
            static class A { String text() { return part() + this.part(); } private String part() { return "a"; } }
            static class B extends A { String part() { return "b" + System.nanoTime(); } }
            @CachedPrefix static String rules() { return new B().text(); }
            """)
        .asExpected();
  }

  @Test
  void recursionDownATree() {
    Bodies.members(
            """
            interface Node {}
            record Leaf(String text) implements Node {}
            record Branch(List<Node> kids) implements Node {}
            record Tick() implements Node {}
            static void write(Node n, StringBuilder out) {
              if (n instanceof Leaf l) out.append(l.text());
              else if (n instanceof Branch b) b.kids().forEach(k -> write(k, out));
              else out.append(System.nanoTime()); // expect PER_REQUEST
            }
            @CachedPrefix static String rules() {
              StringBuilder out = new StringBuilder();
              write(new Branch(List.of(new Leaf("a"), new Branch(List.of(new Branch(List.of(new Tick())))))), out);
              return out.toString();
            }
            """)
        .asExpected();
  }
}
