package io.github.warmprefix.core.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrefixHashTest {
  @Test
  void isTakenOverNamesLengthsAndBytes() {
    PrefixHash hash = new PrefixHash();
    hash.tool("{}".getBytes(StandardCharsets.UTF_8));
    hash.system();
    hash.text("Grüß");
    hash.message("user");
    hash.block("{\"type\":\"x\"}".getBytes(StandardCharsets.UTF_8));

    assertThat(hash.hex())
        .as(
            "printf 'tool 2\\n{}system 0\\ntext 6\\nGrüßuser 0\\nblock 12\\n{\"type\":\"x\"}' | sha256sum")
        .isEqualTo("7ad1ac0e05fed9fa277c79dd1624cbded7bea87dae94f5c9eb3d5151ac8cf916");
  }

  @Test
  void tellsApartWhatReadsTheSame() {
    PrefixHash two = new PrefixHash();
    two.text("ab");
    two.text("c");
    PrefixHash other = new PrefixHash();
    other.text("a");
    other.text("bc");

    assertThat(two.hex()).isNotEqualTo(other.hex());
  }
}
