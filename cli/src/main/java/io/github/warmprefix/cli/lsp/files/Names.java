package io.github.warmprefix.cli.lsp.files;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of a Java file names, without the help of a compiler: more than it uses, never
 * less, as long as types are written with capital letters.
 *
 * @param ownPackage the package of the file; blank for none
 * @param imports the names that are imported, with what follows {@code static} and with {@code *}
 * @param capitals all names that begin with a capital letter
 * @param builders the names of classes that may be generated builders
 */
record Names(String ownPackage, Set<String> imports, Set<String> capitals, Set<String> builders) {
  private static final Pattern PACKAGE =
      Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?m)^\\s*import\\s+(?:static\\s+)?([\\w.]+(?:\\.\\*)?)\\s*;",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern CAPITAL =
      Pattern.compile("\\b\\p{Lu}\\w*", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BUILDER =
      Pattern.compile("\\b(\\w+Prompt)\\s*\\.\\s*\\w", Pattern.UNICODE_CHARACTER_CLASS);

  static Names of(String text) {
    Matcher head = PACKAGE.matcher(text);
    return new Names(
        head.find() ? head.group(1) : "",
        all(IMPORT, 1, text),
        all(CAPITAL, 0, text),
        all(BUILDER, 1, text));
  }

  private static Set<String> all(Pattern pattern, int group, String text) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(group));
    }
    return found;
  }
}
