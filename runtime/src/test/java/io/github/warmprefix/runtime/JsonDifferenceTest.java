package io.github.warmprefix.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDifferenceTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode tree(String json) throws JsonProcessingException {
    return JSON.readTree(json.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':[1,{'b':'x'}]} | {'a':[1,{'b':'y'}]} | p.a[1].b | changed from \"x\" to \"y\"",
        "{'a':1}             | {}                  | p.a      | was removed",
        "{}                  | {'a':1}             | p.a      | was added",
        "[1]                 | [1,2]               | p[1]     | was added",
        "{'a':1,'b':2}       | {'b':2,'a':1}       | p        | has its keys in another order",
        "'x'                 | ['x']               | p        | changed from \"x\" to \"[\"x\"]\"",
      })
  void theFirstDifferenceHasAPathAndAnExcerpt(
      String before, String after, String path, String change) throws JsonProcessingException {
    assertThat(JsonDifference.first("p", tree(before), tree(after)))
        .contains(new JsonDifference(path, change));
  }

  @Test
  void excerptsAreShortAndSurroundTheDifference() throws JsonProcessingException {
    String head = "h".repeat(100);
    String tail = "t".repeat(100);
    assertThat(
            JsonDifference.first(
                    "p", tree("'" + head + "A" + tail + "'"), tree("'" + head + "B" + tail + "'"))
                .orElseThrow()
                .change())
        .isEqualTo(
            "changed from \"…%1$sA%2$s…\" to \"…%1$sB%2$s…\""
                .formatted("h".repeat(24), "t".repeat(23)));
  }

  @Test
  void equalTreesDoNotDiffer() throws JsonProcessingException {
    assertThat(JsonDifference.first("p", tree("{'a':[1,'x']}"), tree("{'a':[1,'x']}"))).isEmpty();
  }
}
