package io.github.warmprefix.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Where what is read ends; all else is tested by the files that are read. */
class JsonPlaceTest {
  @Test
  void aTextMayHaveTheLengthThatIsSaid() throws IOException {
    assertThat(json("\"abc\"").text(3)).isEqualTo("abc");
    assertThatThrownBy(() -> json("\"abc\"").text(2))
        .isInstanceOf(BadJsonException.class)
        .hasMessage("the file is longer than 2 characters");
  }

  @Test
  void bothBoundsOfAWholeNumberAreIncluded() throws IOException {
    assertThat(json("3").whole(3, 5)).isEqualTo(3);
    assertThat(json("5").whole(3, 5)).isEqualTo(5);
    assertThat(json("4.0").whole(3, 5)).isEqualTo(4);
    assertThatThrownBy(() -> json("2").whole(3, 5)).isInstanceOf(BadJsonException.class);
    assertThatThrownBy(() -> json("6").whole(3, 5))
        .hasMessage("the file must be a whole number from 3 to 5, but is 6");
  }

  @Test
  void anAmountIsFromNothingToAMillionWithTwelveDecimals() throws IOException {
    assertThat(json("0").amount()).isZero();
    assertThat(json("1000000").amount()).isEqualByComparingTo("1000000");
    assertThat(json("0.000000000001").amount()).isEqualTo(new BigDecimal("1E-12"));
    assertThatThrownBy(() -> json("-0.1").amount()).hasMessageContaining("0 or more");
    assertThatThrownBy(() -> json("1000000.1").amount()).hasMessageContaining("at most 1000000");
    assertThatThrownBy(() -> json("0.0000000000001").amount())
        .hasMessageContaining("with at most 12 decimals");
  }

  @Test
  void aNumberMayHaveThirtyTwoCharacters() throws IOException {
    String longest = "1." + "0".repeat(30);
    assertThat(json(longest).whole(1, 1)).isEqualTo(1);
    assertThatThrownBy(() -> json(longest + "0").whole(1, 1))
        .hasMessage("the file is a number of more than 32 characters");
  }

  @Test
  void sixtyCharactersOfAWrongTextAreShown() {
    String text = "x".repeat(60);
    assertThat(JsonPlace.quoted(text)).isEqualTo('"' + text + '"');
    assertThat(JsonPlace.quoted(text + "y")).isEqualTo('"' + text + "…\"");
    assertThat(JsonPlace.quoted("a\nb")).isEqualTo("\"a?b\"");
  }

  @Test
  void aFileMayHaveTheSizeThatIsSaid() throws IOException {
    byte[] bytes = "[1]".getBytes(StandardCharsets.UTF_8);
    assertThat(JsonFile.parse(new ByteArrayInputStream(bytes), 3).elements()).hasSize(1);
    assertThatThrownBy(() -> JsonFile.parse(new ByteArrayInputStream(bytes), 2))
        .hasMessage("the file is larger than 2 bytes, the most that is read");
  }

  private static JsonPlace json(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return JsonFile.parse(new ByteArrayInputStream(bytes), 1_000);
  }
}
