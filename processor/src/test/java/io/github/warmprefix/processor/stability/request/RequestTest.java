package io.github.warmprefix.processor.stability.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.processor.finding.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestTest {
  private static final Place PLACE = List::of;
  private static final Mark SURE = new Mark(PLACE, Optional.empty(), true);
  private static final Mark PERHAPS = new Mark(PLACE, Optional.empty(), false);

  @Test
  void markersThatMayBeLeftOutAreNotListed() {
    assertThat(request(Optional.of(SURE), SURE, null, PERHAPS).marks()).containsExactly(SURE, SURE);
    assertThat(request(Optional.of(PERHAPS), PERHAPS).marks()).isEmpty();
  }

  @Test
  void allUpToTheLastMarkerIsMarked() {
    Request request = request(Optional.empty(), null, SURE, null, PERHAPS, null);
    assertThat(request.marked()).isEqualTo(request.blocks().subList(0, 4));
    assertThat(request(Optional.of(SURE), null, null).marked()).isEmpty();
  }

  private static Request request(Optional<Mark> automatic, Mark... marks) {
    List<Block> blocks =
        Stream.of(marks)
            .map(
                mark ->
                    new Block(
                        WireSection.SYSTEM,
                        true,
                        true,
                        Optional.empty(),
                        List.of(),
                        Optional.ofNullable(mark)))
            .toList();
    return new Request(PLACE, blocks, automatic, Optional.empty(), true);
  }
}
