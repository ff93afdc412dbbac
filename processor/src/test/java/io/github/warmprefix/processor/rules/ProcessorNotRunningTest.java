package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.rules.ProcessorNotRunning.Reason;
import java.lang.reflect.Proxy;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessorNotRunningTest {
  private static final TypeElement DESK =
      (TypeElement)
          Proxy.newProxyInstance(
              TypeElement.class.getClassLoader(),
              new Class<?>[] {TypeElement.class},
              (proxy, method, arguments) -> null);

  @Test
  void theTemplateThatStandsForAllIsPointedAt() {
    Finding finding = new ProcessorNotRunning(Reason.NOT_CALLED, 1).at(DESK);
    assertThat(finding.rule()).isEqualTo(RuleId.PROCESSOR_NOT_RUNNING);
    assertThat(((ElementPlace) finding.place()).element() == DESK).isTrue();
    assertThat(finding.what())
        .isEqualTo(
            "annotation processing runs without Warmprefix, so this template is not checked and"
                + " gets no builder");
  }

  @Test
  void ofSeveralTemplatesTheNumberIsTold() {
    assertThat(new ProcessorNotRunning(Reason.SWITCHED_OFF, 2).at(DESK).what())
        .isEqualTo(
            "-proc:none switches annotation processing off, so the 2 templates of this compilation"
                + " are not checked and get no builder");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SWITCHED_OFF       | leave out -proc:none",
        "ONLY_ON_CLASS_PATH | put warmprefix-processor on the -processorpath",
        "NOT_CALLED         | add io.github.warmprefix.processor.WarmprefixProcessor to the list",
      })
  void eachReasonHasItsRemedy(Reason reason, String remedy) {
    assertThat(new ProcessorNotRunning(reason, 1).at(DESK).help()).startsWith(remedy);
  }
}
