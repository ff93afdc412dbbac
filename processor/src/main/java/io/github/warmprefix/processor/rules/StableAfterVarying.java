package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.template.CachedSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** WP104: a member that depends on fewer cache keys stands behind one that depends on more. */
final class StableAfterVarying implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    List<CachedSegment> cached = subject.cachedOnWire().toList();
    List<Finding> findings = new ArrayList<>();
    for (int later = 1; later < cached.size(); later++) {
      CachedSegment stable = cached.get(later);
      cached.subList(0, later).stream()
          .filter(varying -> variesMore(varying, stable))
          .findFirst()
          .ifPresent(varying -> findings.add(finding(varying, stable)));
    }
    return findings;
  }

  private static boolean variesMore(CachedSegment earlier, CachedSegment later) {
    return earlier.role().section() == later.role().section()
        && earlier.keys().size() > later.keys().size()
        && earlier.keys().containsAll(later.keys());
  }

  private static Finding finding(CachedSegment varying, CachedSegment stable) {
    Set<String> keys = new TreeSet<>(varying.keys());
    keys.removeAll(stable.keys());
    return new Finding(
        RuleId.STABLE_AFTER_VARYING,
        ElementPlace.of(stable.element()),
        "%s is the same for every %s but stands behind %s, so it is written to the cache again for each"
            .formatted(Words.name(stable), String.join(", ", keys), Words.name(varying)),
        "move %s ahead of %s".formatted(Words.name(stable), Words.name(varying)));
  }
}
