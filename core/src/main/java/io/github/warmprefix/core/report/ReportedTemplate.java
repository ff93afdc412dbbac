package io.github.warmprefix.core.report;

import io.github.warmprefix.core.cost.Workload;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One template.
 *
 * @param id its full name
 * @param place where it is declared
 * @param model the model as the author wrote it
 * @param version the author's version
 * @param segments its members in the order of the wire
 * @param prefixes what each marker caches, in the same order
 * @param workload what it is used for, where that is declared
 */
public record ReportedTemplate(
    String id,
    SourceRange place,
    String model,
    String version,
    List<ReportedSegment> segments,
    List<ReportedPrefix> prefixes,
    Optional<Workload> workload) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there are not as many prefixes as markers
   */
  public ReportedTemplate {
    segments = List.copyOf(segments);
    prefixes = List.copyOf(prefixes);
    if (marked(segments).size() != prefixes.size()) {
      throw new IllegalArgumentException(id + " does not have one prefix for each marker");
    }
  }

  /** The members with a marker behind them, one for each prefix. */
  public List<ReportedSegment> marked() {
    return marked(segments);
  }

  /**
   * Which prefix all requests share, counted from 0: that of the last marker behind a cached
   * member. The marker of a conversation moves with every turn.
   */
  public OptionalInt sharedPrefix() {
    List<ReportedSegment> marked = marked();
    return IntStream.range(0, marked.size())
        .filter(i -> marked.get(i).cached())
        .reduce((earlier, later) -> later);
  }

  private static List<ReportedSegment> marked(List<ReportedSegment> segments) {
    return segments.stream().filter(segment -> segment.marker().isPresent()).toList();
  }
}
