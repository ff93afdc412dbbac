package io.github.warmprefix.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Drops, doubles, swaps and replaces tokens, also by tokens of other programs. */
final class TokenMutation implements Mutation {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'|@?\\w+|\\s+|->|::|[^\\w\\s]");

  /** What no program has much of. */
  private static final List<String> ODD =
      List.of(
          "\uD83D",
          "\uDE00",
          "\u202E",
          "\u0000",
          "\uFEFF",
          "\\u0041",
          "\\u",
          "naïve",
          "日本",
          "0x1p-3",
          "1e999",
          "2147483648",
          "-",
          "?",
          "...",
          "yield",
          "sealed",
          "permits",
          "record",
          "var",
          "null",
          "this",
          "super",
          "class",
          "{{",
          "}}",
          "<",
          ">>>",
          "/*",
          "*/",
          "//",
          "\"",
          "\"\"\"",
          "@CachedPrefix",
          "@DynamicSuffix",
          "@CacheKey",
          "@Stable(\"x\")",
          "@PromptTemplate",
          "module",
          "default",
          "abstract",
          "native",
          "strictfp");

  private final List<String> foreign;

  TokenMutation(List<String> programs) {
    foreign = programs.stream().flatMap(program -> tokens(program).stream()).distinct().toList();
  }

  @Override
  public String of(String program, Random random) {
    List<String> tokens = tokens(program);
    if (tokens.isEmpty()) {
      return Mutation.pick(ODD, random);
    }
    int at = random.nextInt(tokens.size());
    switch (random.nextInt(6)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(at));
      case 2 -> tokens.add(at, tokens.remove(random.nextInt(tokens.size())));
      case 3 -> tokens.set(at, Mutation.pick(foreign, random));
      case 4 -> tokens.set(at, Mutation.pick(tokens, random));
      default -> tokens.add(at, Mutation.pick(ODD, random));
    }
    return String.join("", tokens);
  }

  private static List<String> tokens(String program) {
    return new ArrayList<>(TOKEN.matcher(program).results().map(MatchResult::group).toList());
  }
}
