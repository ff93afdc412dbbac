package io.github.warmprefix.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PackagedTextTest {
  private static final String PATH = "texts/greeting.md";

  @Test
  void aTextWithItsHashIsLoadedAsUtf8() {
    String hash = Sha256.hex("Grüß Gott.\n".getBytes(StandardCharsets.UTF_8));
    assertThat(PackagedText.load(PackagedTextTest.class, PATH, hash)).isEqualTo("Grüß Gott.\n");
  }

  @Test
  void anotherHashIsRefusedAndBothAreNamed() {
    String wanted = "0".repeat(64);
    String found = Sha256.hex("Grüß Gott.\n".getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    assertThatThrownBy(() -> PackagedText.load(PackagedTextTest.class, PATH, wanted))
        .isInstanceOf(ResourceMismatchException.class)
        .hasMessage(
            "the resource texts/greeting.md has changed since io.github.warmprefix.runtime."
                + "PackagedTextTest was compiled: sha-256 000000000000 then, "
                + found
                + " now; rebuild the classes together with their resources");
  }

  @Test
  void aMissingResourceIsNamed() {
    assertThatThrownBy(() -> PackagedText.load(PackagedTextTest.class, "texts/gone.md", ""))
        .isInstanceOf(ResourceMismatchException.class)
        .hasMessageContaining("texts/gone.md");
  }
}
