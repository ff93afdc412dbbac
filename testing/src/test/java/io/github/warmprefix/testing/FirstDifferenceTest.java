package io.github.warmprefix.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstDifferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'text':'abc'}|{'text':'abd'}|tools[0].text|2",
        "{'text':'abc'}|{'text':'ab'}|tools[0].text|2",
        "{'text':'äé'}|{'text':'äè'}|tools[0].text|3",
        "{'a':1,'b':2}|{'b':2,'a':1}|tools[0]|2",
        "{'a':{'x':1,'y':2}}|{'a':{'y':2,'x':1}}|tools[0].a|2",
        "{'a':[1,2]}|{'a':[1,3]}|tools[0].a[1]|0",
        "{'a':[1,2]}|{'a':[1]}|tools[0].a|2",
        "{'a':1.0}|{'a':1.00}|tools[0].a|3",
        "{'a':1}|{'a':'1'}|tools[0].a|0",
        "{'a':1}|{'a':1,'b':2}|tools[0]|6",
        "{'a':{'x':1,'y':2},'t':'b'}|{'a':{'x':1,'y':2},'t':'c'}|tools[0].t|0"
      })
  void isFoundAtTheInnermostValue(String cached, String received, String path, int byteOffset)
      throws Exception {
    Divergence divergence = FirstDifference.between(piece(cached), piece(received));

    assertThat(divergence.path()).isEqualTo(path);
    assertThat(divergence.byteOffset()).isEqualTo(byteOffset);
    assertThat(divergence.cached()).isNotEqualTo(divergence.received());
  }

  @ParameterizedTest
  @CsvSource({"🚲,🚗", "a🚲,b🚲"})
  void excerptsDoNotCutCharactersInTwo(String one, String other) throws Exception {
    String around = "🚲".repeat(60);
    Divergence divergence =
        FirstDifference.between(
            piece("{'text':'" + around + one + around + "'}"),
            piece("{'text':'" + around + other + around + "'}"));

    assertThat(divergence.cached()).matches("\"[…ab🚲🚗]+\"");
    assertThat(divergence.received()).matches("\"[…ab🚲🚗]+\"");
  }

  private static Piece piece(String json) throws JsonProcessingException {
    return Piece.of("tools[0]", JsonText.parse(json.replace('\'', '"')));
  }
}
