package io.github.warmprefix.processor.template;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The syntax of placeholders: a Java identifier in double braces, with blanks around it at will.
 */
public final class PlaceholderText {
  /** Matches one placeholder; its first group is the name. */
  public static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\{\\{\\s*(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)\\s*\\}\\}");

  private PlaceholderText() {}

  /** The names of the placeholders of a text, each once, in the order of their first appearance. */
  public static Set<String> names(String text) {
    int first = text.indexOf("{{");
    if (first < 0) {
      return Set.of();
    }
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    for (boolean found = matcher.find(first); found; found = matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
