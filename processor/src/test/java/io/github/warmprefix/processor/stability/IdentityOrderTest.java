package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Tables that go by the identity of their keys, and sets with a table behind them. */
class IdentityOrderTest {
  @Test
  void textsHaveIdentitiesOfTheirOwn() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Map<String, String> m = new IdentityHashMap<>(); // expect PER_PROCESS
              m.put("a", "x");
              m.put("b", "y");
              return m.keySet().toString();
            }
            """)
        .asExpected();
  }

  @Test
  void objectsOfTheCallHaveOthersEachTime() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Map<Object, String> m = new IdentityHashMap<>(); // expect PER_REQUEST
              m.put(new int[0], "x");
              m.put(new int[0], "y");
              return m.values().toString();
            }
            """)
        .asExpected();
  }

  @Test
  void setsHaveTheOrderOfTheTableBehindThem() {
    Bodies.members(
            """
            enum Size { S, L }
            @CachedPrefix static String rules() {
              Set<Size> concurrent = ConcurrentHashMap.newKeySet(); // expect PER_PROCESS
              concurrent.add(Size.S);
              concurrent.add(Size.L);
              Set<String> identical = Collections.newSetFromMap(new IdentityHashMap<>()); // expect PER_PROCESS
              identical.add("a");
              identical.add("b");
              Set<String> kept = Collections.newSetFromMap(new LinkedHashMap<>());
              kept.add("a");
              kept.add("b");
              Set<String> hashed = ConcurrentHashMap.newKeySet();
              hashed.add("a");
              hashed.add("b");
              return "" + concurrent + identical + kept + hashed;
            }
            """)
        .asExpected();
  }
}
