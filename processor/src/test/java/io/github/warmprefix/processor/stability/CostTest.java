package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.stability.Stability;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the analysis of generated programs costs, in steps: those that fit are judged in full. */
class CostTest {
  @ParameterizedTest
  @ValueSource(ints = {25, 50, 100})
  void helpersWithManyBranchesAreJudgedInFull(int helpers) {
    List<Influence> influences = Bodies.members(sideBySide(helpers, 10)).influences().toList();

    assertThat(influences).hasSize(helpers).allMatch(i -> i.level() == Stability.PER_PROCESS);
  }

  @Test
  void callsThatAreAlikeAreFollowedOnce() {
    assertThat(Bodies.members(chain(40, 30)).influences()).isEmpty();
  }

  private static String sideBySide(int helpers, int branches) {
    StringBuilder program = new StringBuilder();
    StringBuilder calls = new StringBuilder("\"\"");
    for (int i = 0; i < helpers; i++) {
      program.append(helper(i, branches, "r + System.getenv(\"E" + i + "\")"));
      calls.append(" + h").append(i).append("(who, n)");
    }
    return program + rules(calls.toString());
  }

  private static String chain(int helpers, int branches) {
    StringBuilder program = new StringBuilder();
    for (int i = 0; i < helpers; i++) {
      String next = "h" + (i + 1);
      String result = next + "(r, n + 1) + " + next + "(s + r, n)";
      program.append(helper(i, branches, i + 1 < helpers ? result : "r"));
    }
    return program + rules("h0(who, n)");
  }

  private static String helper(int index, int branches, String result) {
    StringBuilder body = new StringBuilder("String r = s;\n");
    for (int i = 0; i < branches; i++) {
      body.append("if (n > " + i + " && s.length() > " + i + ") { r += n; }\n");
    }
    return "static String h%d(String s, int n) {\n%sreturn %s;\n}\n".formatted(index, body, result);
  }

  private static String rules(String result) {
    return "@CachedPrefix static String rules(@CacheKey String who, @CacheKey int n) {\nreturn "
        + result
        + ";\n}\n";
  }
}
