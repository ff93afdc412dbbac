package io.github.warmprefix.processor.stability.library;

import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the rows of a table say of results: the row that is most exact counts. */
final class ResultRows {
  private static final String ALL = "*";

  private final Map<String, Map<String, Effect>> byOwner = new HashMap<>();

  /** Adds a row, unless there is one for the same key. */
  void add(LibraryRow row) {
    int hash = row.key().indexOf('#');
    String owner = hash < 0 ? row.key() : row.key().substring(0, hash);
    byOwner
        .computeIfAbsent(owner, o -> new HashMap<>())
        .putIfAbsent(row.key().substring(hash + 1), row.effect());
  }

  Optional<Effect> of(Method method) {
    Map<String, Effect> members = byOwner.get(method.owner().name());
    if (members == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(members.get(method.signature()))
        .or(() -> member(members, method.name() + "/" + method.parameterTypes().size()))
        .or(() -> member(members, method.name()))
        .or(() -> method.isConstructor() ? Optional.empty() : member(members, ALL));
  }

  Optional<Effect> of(Field field) {
    Map<String, Effect> members = byOwner.getOrDefault(field.owner().name(), Map.of());
    return member(members, field.name()).or(() -> member(members, ALL));
  }

  /** What the first of some annotations says of whatever carries it. */
  Optional<Effect> ofAnnotations(Collection<String> annotations) {
    return annotations.stream()
        .map(name -> "@" + name)
        .filter(byOwner::containsKey)
        .sorted()
        .findFirst()
        .map(key -> byOwner.get(key).get(key));
  }

  private static Optional<Effect> member(Map<String, Effect> members, String name) {
    return Optional.ofNullable(members.get(name));
  }
}
