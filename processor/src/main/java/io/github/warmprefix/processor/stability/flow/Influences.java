package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.Influence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in the reader's words what a value depends on. */
final class Influences {
  private Influences() {}

  /**
   * The origins, each place once with its worst level, and no test of what is shown as well.
   *
   * @param end where they lead to
   */
  static List<Influence> of(Taint taint, String end) {
    Map<List<Object>, Origin> worst = new LinkedHashMap<>();
    Set<String> shown = new HashSet<>();
    taint.origins().stream()
        .filter(origin -> origin.nature() == Origin.Nature.STATE)
        .forEach(origin -> shown.add(origin.subject()));
    for (Origin origin : taint.withoutKeys().origins()) {
      if (origin.nature() == Origin.Nature.DECIDING_STATE && shown.contains(origin.subject())) {
        continue;
      }
      List<Object> key =
          List.of(origin.place(), origin.subject(), origin.level() == Stability.UNKNOWN);
      worst.merge(key, origin, (a, b) -> a.level().compareTo(b.level()) >= 0 ? a : b);
    }
    List<Influence> influences = new ArrayList<>();
    worst.values().forEach(origin -> influences.add(influence(origin, end)));
    return influences;
  }

  private static Influence influence(Origin origin, String end) {
    List<String> path = origin.path().isEmpty() ? List.of(end) : origin.path();
    boolean parameter = origin.isParameter();
    Influence.Kind kind =
        switch (origin.nature()) {
          case CONTENT, CLOCK, DATED, PARAMETER, AMID, KEY, TURN, LINE_END -> Influence.Kind.VALUE;
          case ORDER -> Influence.Kind.ORDER;
          case STATE, DECIDING_STATE -> Influence.Kind.STATE;
        };
    return new Influence(origin.level(), kind, origin.place(), origin.subject(), parameter, path);
  }
}
