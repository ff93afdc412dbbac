package io.github.warmprefix.core.tokens;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Splits texts in five parts such that texts with much in common are in the same one. */
final class Folds {
  static final int COUNT = 5;

  /** Shorter lines, and lines that more texts have, say nothing. */
  private static final int TELLING_LINE = 25;

  private static final int MOST_TEXTS = 20;
  private static final int LEAST_COMMON = 3;
  private static final double LEAST_SHARE = 0.25;

  private final Map<String, String> firstOfGroup = new HashMap<>();

  private Folds() {}

  /** The split of texts by id. */
  static Folds of(Map<String, String> texts) {
    Folds folds = new Folds();
    Map<String, Integer> lineCounts = new HashMap<>();
    SortedMap<String, List<String>> textsOfLine = new TreeMap<>();
    new TreeMap<>(texts)
        .forEach(
            (id, text) -> {
              folds.firstOfGroup.put(id, id);
              Set<String> lines = new HashSet<>();
              text.lines().map(String::strip).filter(Folds::tells).forEach(lines::add);
              lineCounts.put(id, lines.size());
              lines.forEach(
                  line -> textsOfLine.computeIfAbsent(line, key -> new ArrayList<>()).add(id));
            });
    Map<List<String>, Integer> common = new HashMap<>();
    for (List<String> ids : textsOfLine.values()) {
      for (int i = 0; ids.size() <= MOST_TEXTS && i < ids.size(); i++) {
        for (int j = 0; j < i; j++) {
          common.merge(List.of(ids.get(j), ids.get(i)), 1, Integer::sum);
        }
      }
    }
    common.forEach(
        (pair, lines) -> {
          int fewer = Math.min(lineCounts.get(pair.get(0)), lineCounts.get(pair.get(1)));
          if (lines >= LEAST_COMMON && lines >= LEAST_SHARE * fewer) {
            folds.join(pair.get(0), pair.get(1));
          }
        });
    return folds;
  }

  private static boolean tells(String line) {
    return line.length() >= TELLING_LINE;
  }

  /** The part of a text, the same in every run. */
  int of(String id) {
    CRC32 hash = new CRC32();
    hash.update(first(id).getBytes(StandardCharsets.UTF_8));
    return (int) (hash.getValue() % COUNT);
  }

  private void join(String left, String right) {
    String one = first(left);
    String other = first(right);
    if (one.compareTo(other) < 0) {
      firstOfGroup.put(other, one);
    } else {
      firstOfGroup.put(one, other);
    }
  }

  private String first(String id) {
    String before = firstOfGroup.get(id);
    return before.equals(id) ? id : first(before);
  }
}
