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
  void aMemberOfUnknownContentCountsByItsName() {
    PrefixHash rules = new PrefixHash();
    rules.unknown("rules");
    PrefixHash handbook = new PrefixHash();
    handbook.unknown("handbook");

    assertThat(rules.hex())
        .as("printf 'member 5\\nrules' | sha256sum")
        .isEqualTo("d560d18c2f7fb0a9fc9babfa3a6ebc39558cbd9c7820f09ec3309fbe88272ded");
    assertThat(handbook.hex()).isNotEqualTo(rules.hex());
  }

  @Test
  void aBareTextIsHashedAsItsBytes() {
    assertThat(PrefixHash.ofText("Grüß"))
        .as("printf 'Grüß' | sha256sum")
        .isEqualTo("dc68a451a69ed32a88043406dc6b8c6cc613d83ace42aab6fbbd2cc871e7618e");
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
