package io.github.warmprefix.processor.lock;

import io.github.warmprefix.core.cache.PrefixHash;
import io.github.warmprefix.core.lock.LineHashes;
import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.lock.LockedSegment;
import io.github.warmprefix.core.lock.LockedTokens;
import io.github.warmprefix.processor.lock.UnknownPrefix.Cause;
import io.github.warmprefix.processor.plan.Marker;
import io.github.warmprefix.processor.plan.Plan;
import io.github.warmprefix.processor.template.CachedContent;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.Segment;
import io.github.warmprefix.processor.template.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the lock file can hold of a template, marker by marker.
 *
 * @param template the name by which the lock file knows the template
 * @param known the prefixes whose text is known, by marker, counted from 1
 * @param partial the other prefixes that add a text that is known, by marker
 * @param unknown the prefixes that are not known, in the order of their markers; those of {@code
 *     partial} included
 */
public record PrefixPrints(
    String template,
    SortedMap<Integer, PrefixPrint> known,
    SortedMap<Integer, PartialPrint> partial,
    List<UnknownPrefix> unknown) {
  /** Copies all three. */
  public PrefixPrints {
    known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
    partial = Collections.unmodifiableSortedMap(new TreeMap<>(partial));
    unknown = List.copyOf(unknown);
  }

  /**
   * The prefixes of a template.
   *
   * @param template the template, with the texts that could be folded
   * @param plan where its markers go
   */
  public static PrefixPrints of(Template template, Plan plan) {
    SortedMap<Integer, PrefixPrint> known = new TreeMap<>();
    SortedMap<Integer, PartialPrint> partial = new TreeMap<>();
    List<UnknownPrefix> unknown = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < plan.markers().size(); i++) {
      Marker marker = plan.markers().get(i);
      int end = plan.wire().indexOf(marker.segment()) + 1;
      List<Segment> prefix = plan.wire().subList(0, end);
      Optional<UnknownPrefix> obstacle = obstacle(i + 1, marker, prefix, template);
      if (obstacle.isEmpty()) {
        known.put(i + 1, print(template, marker, cached(prefix), start));
      } else if (obstacle.get().cause().isForGood()) {
        int number = i + 1;
        partial(template, marker, cached(prefix), start).ifPresent(p -> partial.put(number, p));
      }
      obstacle.ifPresent(unknown::add);
      start = end;
    }
    return new PrefixPrints(template.type().getQualifiedName().toString(), known, partial, unknown);
  }

  /** The entries of the lock file, by marker, with estimates of their tokens. */
  public SortedMap<Integer, LockedPrefix> entries() {
    SortedMap<Integer, LockedPrefix> entries = new TreeMap<>();
    known.forEach((marker, print) -> entries.put(marker, print.entry()));
    return entries;
  }

  private static Optional<UnknownPrefix> obstacle(
      int number, Marker marker, List<Segment> prefix, Template template) {
    for (Segment segment : prefix) {
      if (!(segment instanceof CachedSegment cached)) {
        return Optional.of(new UnknownPrefix(number, segment.name(), Cause.DYNAMIC));
      }
      if (cached.content().text().isEmpty()) {
        return Optional.of(new UnknownPrefix(number, segment.name(), cause(cached)));
      }
    }
    if (marker.prefix().complete()) {
      return Optional.empty();
    }
    Cause cause = template.model().isPresent() ? Cause.UNREADABLE : Cause.UNKNOWN_MODEL;
    return Optional.of(new UnknownPrefix(number, marker.segment().name(), cause));
  }

  private static Cause cause(CachedSegment segment) {
    if (!segment.parameters().isEmpty()) {
      return Cause.PER_KEY;
    }
    return segment.content() instanceof CachedContent.Objects ? Cause.OBJECTS : Cause.COMPUTED;
  }

  private static List<CachedSegment> cached(List<Segment> segments) {
    return segments.stream().map(CachedSegment.class::cast).toList();
  }

  private static PrefixPrint print(
      Template template, Marker marker, List<CachedSegment> prefix, int start) {
    WirePrefix wire = WirePrefix.of(prefix);
    List<CachedSegment> own = prefix.subList(start, prefix.size());
    LockedPrefix entry =
        new LockedPrefix(
            template.version(),
            template.modelId(),
            wire.sha256(),
            new LockedTokens.Estimated(marker.prefix().known()),
            own.stream().map(PrefixPrints::segment).toList());
    return new PrefixPrint(entry, wire, own);
  }

  /** Empty where no text between the marker before and this one is known. */
  private static Optional<PartialPrint> partial(
      Template template, Marker marker, List<CachedSegment> prefix, int start) {
    List<CachedSegment> own =
        prefix.subList(start, prefix.size()).stream()
            .filter(segment -> segment.content().text().isPresent())
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    LockedPrefix entry =
        new LockedPrefix(
            template.version(),
            template.modelId(),
            partialHash(prefix),
            new LockedTokens.AtLeast(marker.prefix().known().low()),
            own.stream().map(PrefixPrints::segment).toList());
    return Optional.of(new PartialPrint(entry, own));
  }

  private static String partialHash(List<CachedSegment> prefix) {
    PrefixHash hash = new PrefixHash();
    for (CachedSegment segment : prefix) {
      segment.content().text().ifPresentOrElse(hash::text, () -> hash.unknown(segment.name()));
    }
    return hash.hex();
  }

  private static LockedSegment segment(CachedSegment segment) {
    String text = segment.content().text().orElseThrow();
    return new LockedSegment(segment.name(), PrefixHash.ofText(text), LineHashes.of(text));
  }
}
