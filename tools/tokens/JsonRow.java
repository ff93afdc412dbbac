package io.github.warmprefix.core.tokens;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads one line of JSON made of objects, strings and numbers. */
final class JsonRow {
  private final String line;
  private int at;

  private JsonRow(String line) {
    this.line = line;
  }

  static Map<String, Object> read(String line) {
    return new JsonRow(line).object();
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    expect('{');
    while (peek() != '}') {
      String name = string();
      expect(':');
      object.put(name, value());
      if (peek() == ',') {
        at++;
      }
    }
    at++;
    return object;
  }

  private Object value() {
    return switch (peek()) {
      case '{' -> object();
      case '"' -> string();
      default -> number();
    };
  }

  private Double number() {
    int start = at;
    while ("+-.eE0123456789".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return Double.valueOf(line.substring(start, at));
  }

  private String string() {
    expect('"');
    StringBuilder text = new StringBuilder();
    while (line.charAt(at) != '"') {
      char c = line.charAt(at++);
      text.append(c == '\\' ? escaped() : c);
    }
    at++;
    return text.toString();
  }

  private char escaped() {
    char c = line.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> (char) Integer.parseInt(line.substring(at, at += 4), 16);
      default -> c;
    };
  }

  private void expect(char c) {
    if (peek() != c) {
      throw new IllegalArgumentException("expected " + c + " at character " + at);
    }
    at++;
  }

  private char peek() {
    while (line.charAt(at) == ' ') {
      at++;
    }
    return line.charAt(at);
  }
}
