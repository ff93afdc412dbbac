package io.github.warmprefix.cli.lsp.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes all that is finer than a day out of a pattern of dates. */
final class Day {
  private static final Pattern TOKEN =
      Pattern.compile("'(?:[^']|'')*'|([A-Za-z])\\1*|[^A-Za-z'\\[\\]{}#]+");
  private static final String COARSE = "GuyDMLdQqYwWEecF";

  private Day() {}

  /** The part of a pattern that prints no more than the day, as it is written. */
  static Optional<String> partOf(String pattern) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(pattern);
    int at = 0;
    while (matcher.find() && matcher.start() == at) {
      tokens.add(matcher.group());
      at = matcher.end();
    }
    return at == pattern.length() ? dateIn(tokens) : Optional.empty();
  }

  private static Optional<String> dateIn(List<String> tokens) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (isCoarse(tokens.get(i))) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    List<String> date = tokens.subList(first, last + 1);
    return date.stream().allMatch(token -> isCoarse(token) || !isField(token))
        ? Optional.of(String.join("", date))
        : Optional.empty();
  }

  private static boolean isField(String token) {
    return Character.isLetter(token.charAt(0));
  }

  private static boolean isCoarse(String token) {
    return COARSE.indexOf(token.charAt(0)) >= 0;
  }
}
