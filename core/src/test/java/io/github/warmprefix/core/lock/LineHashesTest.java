package io.github.warmprefix.core.lock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineHashesTest {
  @Test
  void hashesStayWhatTheyAreInTheLockFilesOfOthers() {
    assertThat(LineHashes.of("one\ntwo\ngröße").encoded())
        .as("three bytes of each line: (crc32 ^ crc32 >>> 8) & 0xFFFFFF")
        .isEqualTo("Fup320DsiHog");
  }

  @Test
  void textsAreEqualByTheirLines() {
    LineHashes hashes = LineHashes.of("one\ntwo");

    LineHashes same = LineHashes.of("one\r\ntwo\n");
    assertThat(hashes).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(hashes).isNotEqualTo(LineHashes.of("one\ntwo\nthree"));
    assertThat(hashes).isNotEqualTo(LineHashes.of("one\ntoo"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAA", "AAAA_AAA", "AAAAAA=="})
  void whatIsNoListOfHashesIsNotRead(String text) {
    assertThat(LineHashes.decode(text)).isEmpty();
  }

  @Test
  void readsWhatItWrites() {
    LineHashes hashes = LineHashes.of("one\ntwo\ngröße");

    assertThat(LineHashes.decode(hashes.encoded())).contains(hashes);
    assertThat(LineHashes.decode("")).contains(LineHashes.of(""));
  }
}
