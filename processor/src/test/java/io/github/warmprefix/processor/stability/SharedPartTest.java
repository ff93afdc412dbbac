package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** What is inside of objects that all calls share. */
class SharedPartTest {
  @Test
  void copiesOfSharedObjectsAreOnesOwn() {
    Bodies.members(
            """
            static class Req { final List<String> parts;
              Req(List<String> p) { parts = new ArrayList<>(p); }
              Req copy() { return new Req(parts); }
              Req add(String s) { parts.add(s);
                return this;
              }
            }
            static final Req BASE = new Req(List.of("base"));
            @CachedPrefix static String rules() {
              return String.join(" ", BASE.copy().add("extra").parts) + BASE.parts;
            }
            """)
        .asExpected();
  }

  @Test
  void elementsOfSharedListsAreShared() {
    Bodies.members(
            """
            static class Rule { String text;
              Rule(String t) { text = t; }
              void mark() { text = text + "!"; } // expect PER_REQUEST
            }
            static final List<Rule> RULES = List.of(new Rule("a"), new Rule("b"));
            @CachedPrefix static String rules() {
              for (Rule r : RULES) r.mark();
              return RULES.get(0).text; // expect PER_REQUEST
            }
            """)
        .asExpected();
  }

  @Test
  void listsThatAnObjectWasGivenAreShared() {
    Bodies.members(
            """
            static class Keep { final List<String> l;
              Keep(List<String> l) { this.l = l; }
              void add(String s) { l.add(s); }
            }
            static final Keep K = new Keep(new ArrayList<>(List.of("a")));
            static void web(String s) { K.add(s); }
            @CachedPrefix static String rules() { return K.l.toString(); // expect PER_REQUEST
            }
            """)
        .asExpected();
  }

  @Test
  void objectsThatEnterThemselvesWhileLoadingAreFixed() {
    Bodies.members(
            """
            static class Node { static final List<Node> ALL = new ArrayList<>();
              final String n;
              String extra;
              { extra = "init"; }
              Node(String n) { this.n = n;
                ALL.add(this);
              }
            }
            static { new Node("a"); new Node("b"); }
            @CachedPrefix static String rules() {
              return Node.ALL.stream().map(x -> x.n + x.extra).collect(Collectors.joining());
            }
            """)
        .asExpected();
  }

  @Test
  void objectsThatEnterThemselvesPerCallAreCounted() {
    Bodies.members(
            """
            static class Node { static final List<Node> ALL = new ArrayList<>();
              final String n;
              Node(String n) { this.n = n;
                ALL.add(this);
              }
            }
            @CachedPrefix static String rules() { new Node("a");
              return "" + Node.ALL.size(); // expect PER_REQUEST
            }
            """)
        .asExpected();
  }
}
