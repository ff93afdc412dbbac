package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.DynamicSegment;
import io.github.warmprefix.processor.template.Role;
import io.github.warmprefix.processor.template.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** WP101: a cached member stands behind a dynamic one, in the source or on the wire. */
final class PrefixAfterSuffix implements Rule {
  private static final String HELP = "move %s behind every @CachedPrefix";

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    DynamicSegment firstDynamic = null;
    for (Segment segment : subject.template().segments()) {
      if (segment instanceof DynamicSegment dynamic) {
        firstDynamic = firstDynamic == null ? dynamic : firstDynamic;
      } else if (firstDynamic != null) {
        findings.add(behind((CachedSegment) segment, firstDynamic));
      }
    }
    if (findings.isEmpty()) {
      systemSuffix(subject).ifPresent(findings::add);
    }
    return findings;
  }

  private static Finding behind(CachedSegment cached, DynamicSegment dynamic) {
    return new Finding(
        RuleId.PREFIX_AFTER_SUFFIX,
        ElementPlace.of(cached.element()),
        "%s is cached but stands behind the dynamic %s, and a prefix ends where the first varying text begins"
            .formatted(Words.name(cached), Words.name(dynamic)),
        HELP.formatted(Words.name(dynamic)));
  }

  private static Optional<Finding> systemSuffix(Subject subject) {
    Optional<CachedSegment> message =
        subject.cachedOnWire().filter(c -> c.role().section() == WireSection.MESSAGES).findFirst();
    Optional<DynamicSegment> suffix =
        subject.template().dynamic().stream().filter(d -> d.role() == Role.SYSTEM).findFirst();
    if (message.isEmpty() || suffix.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            RuleId.PREFIX_AFTER_SUFFIX,
            ElementPlace.of(suffix.get().element()),
            "the dynamic %s is part of the system prompt, which precedes the cached message %s and spoils it"
                .formatted(Words.name(suffix.get()), Words.name(message.get())),
            "give %s the section USER".formatted(Words.name(suffix.get()))));
  }
}
