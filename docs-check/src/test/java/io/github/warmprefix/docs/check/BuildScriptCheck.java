package io.github.warmprefix.docs.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.docs.page.Snippet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/**
 * A part of a build script of Gradle. Nothing here runs Gradle: brackets and quotes must be closed,
 * and what is named must exist.
 */
final class BuildScriptCheck implements Check {
  private static final Map<Character, Character> CLOSING = Map.of('(', ')', '[', ']', '{', '}');

  @Override
  public boolean takes(Snippet snippet) {
    return Set.of("kotlin", "groovy").contains(snippet.language());
  }

  @Override
  public void check(Snippet snippet, Workshop workshop) {
    Deque<Character> open = new ArrayDeque<>();
    char quote = 0;
    for (char c : snippet.text().replaceAll("(?m)\\s//.*$", "").toCharArray()) {
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (CLOSING.containsKey(c)) {
        open.push(CLOSING.get(c));
      } else if (CLOSING.containsValue(c)) {
        assertThat(open.poll()).as("%s: what '%s' closes", snippet.place(), c).isEqualTo(c);
      }
    }
    assertThat(quote).as("%s: an open quote", snippet.place()).isEqualTo((char) 0);
    assertThat(open).as("%s: open brackets", snippet.place()).isEmpty();
  }
}
