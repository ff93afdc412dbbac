package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Fields and variables of the code around classes. */
class NestedClassTest {
  @Test
  void qualifiedCreation() {
    Bodies.members(
            """
            class Out { String stamp = "" + System.nanoTime(); // expect PER_REQUEST
              class In { String text() { return stamp; } } }
            @CachedPrefix static String rules() {
              return new Desk().new Out().new In().text();
            }
            """)
        .asExpected();
  }

  @Test
  void qualifiedCreationOfSeveral() {
    Bodies.members(
            """
            static class O { final String name;
              O(String n) { name = n; }
              class I { String text() { return "in " + name; } }
              I inner() { return new I(); }
            }
            @CachedPrefix static String rules() {
              return new O("a").new I().text() + new O("b").inner().text();
            }
            """)
        .asExpected();
  }

  @Test
  void qualifiedCreationOnALocal() {
    Bodies.members(
            """
            static class O { final String name;
              O(String n) { name = n; }
              class I { String text() { return "in " + name; } }
            }
            @CachedPrefix static String rules() {
              O o = new O("" + System.nanoTime()); // expect PER_REQUEST
              O.I i = o.new I();
              return i.text();
            }
            """)
        .asExpected();
  }

  @Test
  void classesThreeDeep() {
    Bodies.members(
            """
            class A { String a = "A";
              class B { String b = a + "B";
                class C { String c() { return a + b + "C"; } }
              }
            }
            @CachedPrefix static String rules() {
              Desk d = new Desk();
              Desk.A a = d.new A();
              a.a = "X";
              Desk.A.B b = a.new B();
              return b.new C().c();
            }
            """)
        .asExpected();
  }

  @Test
  void anonymousClassesInsideInnerOnes() {
    Bodies.members(
            """
            class A { String n = "n" + System.nanoTime(); // expect PER_REQUEST
              Supplier<String> s() { return new Supplier<>() {
                  String n = "shadow";
                  public String get() { return n + A.this.n; }
                };
              }
            }
            @CachedPrefix static String rules() { return new Desk().new A().s().get(); }
            """)
        .asExpected();
  }

  @Test
  void innerSubclasses() {
    Bodies.members(
            """
            class A { String n;
              A(String n) { this.n = n; }
              String t() { return n; }
            }
            class B extends A { B() { super("sub"); }
              String t() { return super.t() + n; }
            }
            @CachedPrefix static String rules() { return new Desk().new B().t(); }
            """)
        .asExpected();
  }

  @Test
  void fieldsOfTheOuterObjectThatChange() {
    Bodies.members(
            """
            class In { int c; String next() { count++; c++; return "c" + c + count; } } int count;
            @CachedPrefix static String rules() {
              Desk d = new Desk();
              In a = d.new In();
              In b = d.new In();
              return a.next() + b.next() + a.next() + d.count;
            }
            """)
        .asExpected();
  }

  @Test
  void capturedVariables() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              String head = "h"; int n = 2;
              class Local { String t() { return head + n; } Local again() { return new Local(); } }
              Supplier<String> s = new Supplier<>() {
                int c = 1;
                @Override public String get() {
                  return head + (c++) + n;
                }
              };
              return new Local().again().t() + s.get() + s.get();
            }
            """)
        .asExpected();
  }

  @Test
  void classesThatExtendCollections() {
    Bodies.members(
            """
            static class Lines extends ArrayList<String> {
              Lines line(String s) { add(s);
                return this;
              }
              String text() { return String.join("\\n", this); }
            }
            @CachedPrefix static String rules() {
              return new Lines().line("a").line("" + System.nanoTime()).text(); // expect PER_REQUEST
            }
            """)
        .asExpected();
  }

  @Test
  void collectionsFilledInAnonymousClasses() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Map<String, String> m = new LinkedHashMap<>() {
                { put("a", "b");
                  put("t", "" + System.nanoTime()); // expect PER_REQUEST
                }}; return m.toString(); }
            """)
        .asExpected();
  }

  @Test
  void listsOfOnesOwnAreFixed() {
    Bodies.members(
            """
            static class Lines extends ArrayList<String> {
              Lines line(String s) { add(s);
                return this;
              }
              String text() { return String.join("\\n", this); }
            }
            @CachedPrefix static String rules() { return new Lines().line("a").line("b").text(); }
            """)
        .asExpected();
  }
}
