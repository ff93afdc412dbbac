package io.github.warmprefix.processor.stability.library;

import java.util.Optional;
import java.util.function.Predicate;

/** Knows what may stand behind the word of a row. */
final class RowShape {
  private static final String PACKAGE = ".*";
  private static final String PLACEHOLDER = "{}";

  private RowShape() {}

  /** What is wrong with the key of a row. */
  static Optional<String> problem(LibraryRow row) {
    String key = row.key();
    return switch (row.effect().subject()) {
      case RESULT ->
          isMember(key, RowShape::isType) || isAnnotation(key)
              ? Optional.empty()
              : unfit(row, "type#member, type#* or @annotation, with the full name of the type");
      case MEMBERS ->
          isMember(key, RowShape::isTypeOrPackage) && isName(key.substring(key.indexOf('#') + 1))
              ? Optional.empty()
              : unfit(row, "type#member or package.*#member, for all overloads");
      case TYPES ->
          isTypeOrPackage(key)
              ? Optional.empty()
              : unfit(row, "a type or package.*, with the full name and without members");
    };
  }

  private static Optional<String> unfit(LibraryRow row, String wanted) {
    return Optional.of(
        "%s cannot be said of %s, only of %s".formatted(row.effect().word(), row.shown(), wanted));
  }

  private static boolean isAnnotation(String key) {
    return key.startsWith("@")
        && isType(key.substring(1, key.length() - (key.endsWith(PLACEHOLDER) ? 2 : 0)));
  }

  private static boolean isMember(String key, Predicate<String> isOwner) {
    int hash = key.indexOf('#');
    return hash > 0
        && isOwner.test(key.substring(0, hash))
        && isMemberName(key.substring(hash + 1));
  }

  private static boolean isMemberName(String member) {
    int parameters = member.indexOf('(');
    if (parameters >= 0) {
      return isName(member.substring(0, parameters))
          && member.endsWith(")")
          && areTypes(member.substring(parameters + 1, member.length() - 1));
    }
    int slash = member.indexOf('/');
    return member.equals("*")
        || isName(slash < 0 ? member : member.substring(0, slash))
            && (slash < 0 || isCount(member.substring(slash + 1)));
  }

  private static boolean isName(String name) {
    return name.equals("<init>") || isIdentifier(name);
  }

  private static boolean isCount(String digits) {
    return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean areTypes(String types) {
    if (types.isEmpty()) {
      return true;
    }
    for (String type : types.split(",", -1)) {
      if (!isType(type.replace("[]", ""))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTypeOrPackage(String name) {
    return isType(
        name.endsWith(PACKAGE) ? name.substring(0, name.length() - PACKAGE.length()) : name);
  }

  /** Whether these are identifiers with dots between them. */
  private static boolean isType(String name) {
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean dot = c == '.' && !start;
      if (!dot && !(start ? Character.isJavaIdentifierStart(c) : isPart(c))) {
        return false;
      }
      start = dot;
    }
    return !start;
  }

  private static boolean isPart(char c) {
    return Character.isJavaIdentifierPart(c);
  }

  private static boolean isIdentifier(String name) {
    return isType(name) && name.indexOf('.') < 0;
  }
}
