package io.github.warmprefix.runtime.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.models.ModelCatalogue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomIdPropertiesTest {
  private static final String JOB = "0123456789ab";

  @Property
  void idsAreValidOfOneLengthAndLeadBack(
      @ForAll @IntRange(min = 0) int batch, @ForAll @IntRange(min = 0, max = 99_999) int place) {
    CustomId id = new CustomId(JOB, batch, place);
    assertThat(id.text())
        .matches(ModelCatalogue.bundled().limits().customIdPattern())
        .hasSameSizeAs(new CustomId(JOB, 0, 0).text());
    assertThat(CustomId.parse(id.text())).contains(id);
  }

  @Test
  void thePlacesOfTheLargestBatchHaveIdsOfTheSameLength() {
    int last = ModelCatalogue.bundled().limits().batchRequests() - 1;
    assertThat(CustomId.parse(new CustomId(JOB, 1, last).text()))
        .contains(new CustomId(JOB, 1, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ticket-17", "wp-0123456789ab-1-1", "wp-0123456789ab-9999999999-000001"})
  void idsOfOthersAreNotTaken(String text) {
    assertThat(CustomId.parse(text)).isEmpty();
  }
}
