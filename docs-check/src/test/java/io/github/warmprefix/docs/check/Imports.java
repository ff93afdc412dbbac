package io.github.warmprefix.docs.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The imports that pages leave out, as an editor would add them.
 *
 * @param lines one declaration each, in the order of an import list
 * @param given the names of values that need no declaration
 */
record Imports(List<String> lines, List<String> given) {
  private static final Pattern MEMBER = Pattern.compile("  public static \\S+ (\\w+)[;(].*");

  /** Those of a source file, whose own static members are given as well. */
  static Imports of(Path source) throws IOException {
    List<String> lines = Files.readAllLines(source);
    return new Imports(
        lines.stream().filter(line -> line.startsWith("import ")).toList(),
        lines.stream()
            .map(MEMBER::matcher)
            .filter(Matcher::matches)
            .map(found -> found.group(1))
            .toList());
  }

  /** Whether a piece of code names a value without showing where it comes from. */
  boolean giveTo(String code) {
    return given.stream()
        .map(name -> Pattern.compile("(?<![.\\w])" + name + "\\b(?!\\s*=)"))
        .anyMatch(use -> use.matcher(code).find());
  }

  /** Those whose names a piece of code mentions. */
  String neededBy(String code) {
    return lines.stream()
        .filter(line -> mentions(code, line))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static boolean mentions(String code, String line) {
    String name = line.substring(line.lastIndexOf('.') + 1, line.length() - 1);
    return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(code).find();
  }
}
