package io.github.warmprefix.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportedTemplateTest {
  @Test
  void requestsShareThePrefixOfTheLastMarkerThatDoesNotMove() {
    assertThat(SampleTemplates.of("T", "m", 9_000, Optional.empty()).sharedPrefix()).hasValue(1);
    ReportedTemplate conversation = Samples.shop().templates().get(4);
    assertThat(conversation.marked())
        .extracting(ReportedSegment::name)
        .containsExactly("profile", "history");
    assertThat(conversation.sharedPrefix()).hasValue(0);
  }

  @Test
  void eachMarkerNeedsItsPrefix() {
    ReportedTemplate sound = SampleTemplates.of("T", "m", 9_000, Optional.empty());
    assertThatThrownBy(
            () ->
                new ReportedTemplate(
                    "shop.T",
                    sound.place(),
                    sound.model(),
                    sound.version(),
                    sound.segments(),
                    List.of(sound.prefixes().get(0)),
                    Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shop.T does not have one prefix for each marker");
  }
}
