package io.github.warmprefix.processor.stability;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What builds up over the elements of a set: whether their order shows in the end. */
class AccumulationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "n = n + x;",
        "n = x + n;",
        "n -= x;",
        "n = n - x;",
        "n = n * x;",
        "n |= x;",
        "n = n & x;",
        "n = n ^ x;",
        "n = Math.max(n, x);",
        "n = Math.min(x, n);",
        "n = Integer.sum(n, x);",
        "n = n > x ? n : x;",
        "n = x < n ? x : n;",
        "n = n <= x ? n : x;",
        "if (n < x) n = x;",
        "if (x >= n) { n = x; }",
        "a.sum = a.sum + x;",
        "a.sum = Math.max(x, a.sum);",
        "s = s.replace(\"{\" + x + \"}\", \"v\");",
      })
  void showsNoOrder(String statement) {
    over(statement, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "n = m + x;",
        "n = x - n;",
        "n = 10 * n + x;",
        "n = n / x;",
        "n = Math.max(m, x);",
        "n = Math.floorMod(n, x);",
        "n = m > x ? m : x;",
        "n = n == x ? n : x;",
        "n = n > x ? m : x;",
        "if (m < x) n = x;",
        "if (n < x) n = x + 1;",
        "if (n != x) n = x;",
        "a.sum = b.sum + x;",
        "if (b.sum < x) { a.sum = x; }",
        "if (x > a.times(2)) { a.sum = x; }",
        "s = t.replace(\"{\" + x + \"}\", \"v\");",
        "s = s.concat(\"\" + x);",
        "s = s + x;",
      })
  void showsTheirOrder(String statement) {
    over(statement, " // expect PER_PROCESS");
  }

  private static void over(String statement, String expected) {
    Bodies.body(
            """
            int n = 7;
            int m = 8;
            String s = "{1} {2}";
            String t = "{1} {2}";
            Sum a = new Sum();
            Sum b = new Sum();
            for (int x : Set.of(1, 2, 3)) {EXPECTED
              STATEMENT
            }
            return "" + n + m + s + t + a.sum + b.sum;
            """
                .replace("EXPECTED", expected)
                .replace("STATEMENT", statement))
        .and(
            "Sum",
            """
            class Sum {
              int sum = 1;
              int sum() { return sum; }
              int times(int n) { return sum * n; }
            }
            """)
        .asExpected();
  }
}
