package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Loops of which nobody knows how often they turn. */
class LoopsTest {
  @Test
  void whatIsDoneBetweenTwoTurnsCounts() {
    Bodies.body(
            """
              String all = "";
              for (int i = 0;
                  i < Integer.parseInt(System.getenv("TURNS")); // expect PER_PROCESS
                  all += UUID.randomUUID()) { // expect PER_REQUEST
                i++;
              }
              return all;
            """)
        .asExpected();
  }

  @Test
  void whatTheConditionOfALaterTurnReadsCounts() {
    Bodies.body(
            """
              String all = "";
              String next = "a";
              while ((all += next).length() < Integer.parseInt(System.getenv("SIZE"))) { // expect PER_PROCESS
                next = UUID.randomUUID() + ""; // expect PER_REQUEST
              }
              return all;
            """)
        .asExpected();
  }

  @Test
  void afterATurnThatMayNotBeReachedNothingIsKnown() {
    Bodies.body(
            """
              String all = "";
              for (String name : List.of("ash", "oak", "fir")) {
                if (System.getenv(name) != null) { // expect PER_PROCESS
                  break;
                }
                all += name;
              }
              return all;
            """)
        .asExpected();
  }
}
