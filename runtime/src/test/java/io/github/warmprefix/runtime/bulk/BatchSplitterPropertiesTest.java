package io.github.warmprefix.runtime.bulk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BatchSplitterPropertiesTest {
  private static final long NO_BUDGET = Long.MAX_VALUE;

  record Planned(int number, PrefixGroup group, long bytes) {}

  @Provide
  Arbitrary<List<Planned>> streams() {
    Arbitrary<Integer> groups = Arbitraries.integers().between(0, 4);
    Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 80);
    return Combinators.combine(groups.list().ofMaxSize(120), sizes.list().ofSize(120))
        .as(
            (keys, bytes) ->
                IntStream.range(0, keys.size())
                    .mapToObj(i -> new Planned(i, group(keys.get(i)), bytes.get(i)))
                    .toList());
  }

  static PrefixGroup group(int key) {
    return new PrefixGroup("shop.Triage", "1", "ab", List.of("brand " + key));
  }

  static List<Part<Planned>> split(List<Planned> stream, BatchLimits limits, long budget) {
    BatchSplitter<Planned> splitter = new BatchSplitter<>(limits, budget);
    List<Part<Planned>> parts = new ArrayList<>();
    stream.forEach(one -> parts.addAll(splitter.add(one.group(), one, one.bytes(), one.bytes())));
    parts.addAll(splitter.rest());
    return parts;
  }

  @Property
  void everyRequestIsInOneBatchOfItsGroupInItsOrder(
      @ForAll("streams") List<Planned> stream, @ForAll @IntRange(min = 80, max = 4000) int budget) {
    List<Part<Planned>> parts = split(stream, new BatchLimits(7, 300), budget);

    assertThat(parts)
        .allSatisfy(
            part ->
                assertThat(part.requests())
                    .isNotEmpty()
                    .allMatch(r -> r.group().equals(part.group())));
    Map<PrefixGroup, List<Planned>> sent =
        parts.stream()
            .flatMap(part -> part.requests().stream())
            .collect(groupingBy(Planned::group, toList()));
    assertThat(sent).isEqualTo(stream.stream().collect(groupingBy(Planned::group, toList())));
  }

  @Property
  void noBatchIsOverEitherLimit(
      @ForAll("streams") List<Planned> stream,
      @ForAll @IntRange(min = 1, max = 9) int requests,
      @ForAll @IntRange(min = 95, max = 400) int bytes) {
    for (Part<Planned> part : split(stream, new BatchLimits(requests, bytes), NO_BUDGET)) {
      assertThat(part.requests()).hasSizeLessThanOrEqualTo(requests);
      String json =
          part.requests().stream()
              .map(request -> "x".repeat((int) request.bytes()))
              .collect(joining(",", "{\"requests\":[", "]}"));
      assertThat(json.length()).isLessThanOrEqualTo(bytes);
    }
  }

  @Property
  void aBatchEndsOnlyWhereTheNextRequestOfItsGroupDoesNotFit(
      @ForAll("streams") List<Planned> stream) {
    BatchLimits limits = new BatchLimits(5, 200);
    Map<PrefixGroup, List<Part<Planned>>> byGroup =
        split(stream, limits, NO_BUDGET).stream().collect(groupingBy(Part::group));
    byGroup
        .values()
        .forEach(
            parts -> {
              for (int i = 1; i < parts.size(); i++) {
                List<Planned> full = parts.get(i - 1).requests();
                long bytes = full.stream().mapToLong(Planned::bytes).sum();
                long next = parts.get(i).requests().get(0).bytes();
                assertThat(limits.allow(full.size() + 1, bytes + next)).isFalse();
              }
            });
  }

  @Property
  void noMoreIsHeldThanTheBudget(
      @ForAll("streams") List<Planned> stream, @ForAll @IntRange(min = 80, max = 1000) int budget) {
    BatchSplitter<Planned> splitter = new BatchSplitter<>(new BatchLimits(100, 10_000), budget);
    long held = 0;
    for (Planned one : stream) {
      held += one.bytes();
      for (Part<Planned> part : splitter.add(one.group(), one, one.bytes(), one.bytes())) {
        held -= part.requests().stream().mapToLong(Planned::bytes).sum();
      }
      assertThat(held).isLessThanOrEqualTo(budget);
    }
  }

  @Property
  void shardsTogetherSendTheBatchesOfOneWorker(
      @ForAll("streams") List<Planned> stream, @ForAll @IntRange(min = 1, max = 6) int workers) {
    BatchLimits limits = new BatchLimits(5, 200);
    List<Part<Planned>> together = new ArrayList<>();
    for (int i = 1; i <= workers; i++) {
      Shard shard = new Shard(i, workers);
      List<Planned> own = stream.stream().filter(one -> shard.contains(one.group())).toList();
      together.addAll(split(own, limits, NO_BUDGET));
    }
    assertThat(together).containsExactlyInAnyOrderElementsOf(split(stream, limits, NO_BUDGET));
  }
}
