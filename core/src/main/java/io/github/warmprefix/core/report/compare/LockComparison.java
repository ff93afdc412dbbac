package io.github.warmprefix.core.report.compare;

import io.github.warmprefix.core.lock.Lock;
import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What differs between two locks.
 *
 * @param changes the templates that are not as before, by name
 * @param unchanged how many templates are
 */
public record LockComparison(List<TemplateChange> changes, int unchanged) {
  /** How many requests of each template the costs are for. */
  static final long REQUESTS = 1000;

  /** Copies the list. */
  public LockComparison {
    changes = List.copyOf(changes);
  }

  /** Compares an older lock with a newer one, by today's prices of each template's model. */
  public static LockComparison of(ModelCatalogue catalogue, Lock before, Lock after) {
    SortedMap<String, SortedMap<Integer, LockedPrefix>> old = byTemplate(before);
    SortedMap<String, SortedMap<Integer, LockedPrefix>> now = byTemplate(after);
    TreeSet<String> templates = new TreeSet<>(old.keySet());
    templates.addAll(now.keySet());
    List<TemplateChange> changes = new ArrayList<>();
    for (String template : templates) {
      new TemplateComparison(
              catalogue,
              old.getOrDefault(template, new TreeMap<>()),
              now.getOrDefault(template, new TreeMap<>()))
          .compare(template)
          .ifPresent(changes::add);
    }
    return new LockComparison(changes, templates.size() - changes.size());
  }

  /** All effects together, as far as they are known. */
  public Effect total() {
    return changes.stream()
        .flatMap(change -> change.effect().stream())
        .reduce(Effect.NONE, Effect::plus);
  }

  /** How many changes have no known effect. */
  public long unpriced() {
    return changes.stream().filter(change -> change.effect().isEmpty()).count();
  }

  private static SortedMap<String, SortedMap<Integer, LockedPrefix>> byTemplate(Lock lock) {
    SortedMap<String, SortedMap<Integer, LockedPrefix>> templates = new TreeMap<>();
    lock.prefixes()
        .forEach(
            (key, prefix) ->
                templates
                    .computeIfAbsent(key.template(), name -> new TreeMap<>())
                    .put(key.marker(), prefix));
    return templates;
  }
}
