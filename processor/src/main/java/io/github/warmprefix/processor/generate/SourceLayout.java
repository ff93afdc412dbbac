package io.github.warmprefix.processor.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays generated source out as google-java-format would. The formatter itself cannot run inside a
 * compiler, and needs not: generated code has only the few kinds of statements that are known here.
 */
final class SourceLayout {
  private final List<String> lines;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private SourceLayout(String source) {
    lines = source.lines().toList();
  }

  static String format(String source) {
    return new SourceLayout(source).format();
  }

  private String format() {
    while (at < lines.size()) {
      String line = lines.get(at);
      if (line.isBlank() || line.startsWith("package ") || line.startsWith("import ")) {
        emit(line);
        at++;
      } else if (line.strip().startsWith("/**")) {
        emit(JavadocLayout.layout(indentOf(line), javadoc()));
      } else if (line.strip().startsWith("@")) {
        emit(line);
        at++;
      } else {
        emit(StatementLayout.layout(indentOf(line), statement()));
      }
    }
    return out.toString();
  }

  private void emit(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  /** The text of a comment without its stars. */
  private List<String> javadoc() {
    List<String> text = new ArrayList<>();
    at++;
    while (!lines.get(at).strip().equals("*/")) {
      text.add(lines.get(at).strip().replaceFirst("^\\* ?", ""));
      at++;
    }
    at++;
    return text;
  }

  /** A statement or the head of a declaration on one line, however many it was wrapped over. */
  private String statement() {
    StringBuilder statement = new StringBuilder(lines.get(at).strip());
    while (!isComplete(statement)) {
      at++;
      if (statement.charAt(statement.length() - 1) != '(') {
        statement.append(' ');
      }
      statement.append(lines.get(at).strip());
    }
    at++;
    if (statement.charAt(statement.length() - 1) == '{'
        && at < lines.size()
        && lines.get(at).strip().equals("}")) {
      at++;
      statement.append('}');
    }
    return statement.toString();
  }

  private static boolean isComplete(StringBuilder statement) {
    return ";{}".indexOf(statement.charAt(statement.length() - 1)) >= 0;
  }

  private static int indentOf(String line) {
    return line.length() - line.stripLeading().length();
  }
}
