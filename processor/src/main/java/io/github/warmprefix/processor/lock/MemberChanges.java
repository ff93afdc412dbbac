package io.github.warmprefix.processor.lock;

import io.github.warmprefix.core.lock.LineDiff;
import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.lock.LockedSegment;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.Segment;
import io.github.warmprefix.processor.template.Template;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the members of a template with those that were locked. */
final class MemberChanges {
  private final Map<String, LockedSegment> before = new LinkedHashMap<>();
  private final Map<String, LockedSegment> after = new LinkedHashMap<>();
  private final Map<String, CachedSegment> members = new LinkedHashMap<>();
  private final Set<String> declared;

  private final Set<String> known = new HashSet<>();

  MemberChanges(Template template, Collection<LockedPrefix> locked, PrefixPrints now) {
    declared = template.cached().stream().map(Segment::name).collect(Collectors.toSet());
    locked.forEach(prefix -> prefix.segments().forEach(s -> before.put(s.name(), s)));
    now.known().values().forEach(print -> add(print.entry(), print.segments()));
    known.addAll(after.keySet());
    now.partial().values().forEach(print -> add(print.entry(), print.segments()));
  }

  private void add(LockedPrefix entry, List<CachedSegment> segments) {
    entry.segments().forEach(segment -> after.put(segment.name(), segment));
    segments.forEach(segment -> members.put(segment.name(), segment));
  }

  /** The changes in wire order; those without a member come last. */
  List<MemberChange> all() {
    List<MemberChange> changes = ofTexts();
    if (changes.isEmpty()) {
      moved(changes);
    }
    return changes;
  }

  /** The changes among which a text that could not be told before, or cannot now, is none. */
  List<MemberChange> ofTexts() {
    List<MemberChange> changes = new ArrayList<>();
    after.forEach(
        (name, segment) -> {
          LockedSegment old = before.get(name);
          if (old == null && known.contains(name)) {
            changes.add(new MemberChange.Added(members.get(name)));
          } else if (old != null && !old.sha256().equals(segment.sha256())) {
            changes.add(edited(old, members.get(name)));
          }
        });
    before.keySet().stream()
        .filter(name -> !after.containsKey(name) && !declared.contains(name))
        .forEach(name -> changes.add(new MemberChange.Removed(name)));
    return changes;
  }

  private static MemberChange edited(LockedSegment old, CachedSegment member) {
    String text = member.content().text().orElseThrow();
    return new MemberChange.Edited(member, LineDiff.between(old.lines(), text));
  }

  /** The first member that stands where another one stood. */
  private void moved(List<MemberChange> changes) {
    List<String> old = before.keySet().stream().filter(after::containsKey).toList();
    List<String> now = List.copyOf(after.keySet());
    for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
      if (!old.get(i).equals(now.get(i))) {
        changes.add(new MemberChange.Moved(members.get(now.get(i))));
        return;
      }
    }
  }
}
