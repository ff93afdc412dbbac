package io.github.warmprefix.runtime.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {
  @Property
  void everyGroupIsInExactlyOneShard(
      @ForAll String version,
      @ForAll List<String> keys,
      @ForAll @IntRange(min = 1, max = 20) int n) {
    PrefixGroup group = new PrefixGroup("shop.Triage", version, "ab", keys);
    assertThat(IntStream.rangeClosed(1, n).filter(i -> new Shard(i, n).contains(group)).count())
        .isEqualTo(1);
  }

  @Test
  void theShardOfAGroupIsTheSameInEveryProcess() {
    PrefixGroup group = new PrefixGroup("shop.Triage", "3", "ab12", List.of("NORTH"));
    assertThat(IntStream.rangeClosed(1, 64).filter(i -> new Shard(i, 64).contains(group)).boxed())
        .containsExactly(24);
  }

  @Test
  void keysThatReadTheSameTogetherAreDifferentGroups() {
    assertThat(new PrefixGroup("t", "1", "", List.of("a", "b")).id())
        .isNotEqualTo(new PrefixGroup("t", "1", "", List.of("a/1:b")).id());
  }

  @Test
  void aShardIsWrittenAsPartAndCount() {
    assertThat(Shard.parse("2/4")).isEqualTo(new Shard(2, 4)).hasToString("2/4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/4", "5/4", "2", "2/0", "-1/3", "a/b", "1/9999999"})
  void whatIsNoShardIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Shard.parse(text));
  }
}
