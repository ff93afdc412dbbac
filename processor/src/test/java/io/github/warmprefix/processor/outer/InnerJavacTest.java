package io.github.warmprefix.processor.outer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.javac.InnerJavac;
import io.github.warmprefix.processor.stability.BodyAnalysisListener;
import io.github.warmprefix.processor.stability.SegmentFacts;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import io.github.warmprefix.processor.stability.request.Request;
import io.github.warmprefix.processor.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When the JDK's compiler cannot cope. */
class InnerJavacTest {
  private final Heard heard = new Heard();

  @Test
  void aCrashOfTheJdksCompilerDegradesTheAnalysis() {
    int tooDeep = 50_000;
    String text = "class A { int a = " + "(".repeat(tooDeep) + "1" + ")".repeat(tooDeep) + "; }";
    analyse(text);
    assertThat(heard.said)
        .containsExactly(
            "degraded: the JDK's compiler failed on its sources: java.lang.IllegalStateException:"
                + " java.lang.StackOverflowError");
  }

  @Test
  void templatesWithoutSourceDegradeTheAnalysis() {
    analyse("class A {}");
    assertThat(heard.said)
        .containsExactly("degraded: the sources of its templates could not be found");
  }

  private void analyse(String text) {
    OuterCompilation outer =
        new OuterCompilation(
            List.of(new OuterSource("/A.java", text)), List.of(), List.of(), 17, false);
    new InnerJavac(null, heard, () -> LibraryTable.load(List.of()).table())
        .analyse(List.of(), outer);
  }

  private static final class Heard implements BodyAnalysisListener {
    private final List<String> said = new ArrayList<>();

    @Override
    public boolean listens() {
      return true;
    }

    @Override
    public void analysed(Map<Template, Map<String, SegmentFacts>> facts, List<Request> requests) {
      said.add("analysed");
    }

    @Override
    public void unavailable() {
      said.add("unavailable");
    }

    @Override
    public void degraded(String reason) {
      said.add("degraded: " + reason);
    }

    @Override
    public void failed(Throwable bug) {
      said.add("failed: " + bug);
    }
  }
}
