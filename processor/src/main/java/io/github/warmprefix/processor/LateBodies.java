package io.github.warmprefix.processor;

import io.github.warmprefix.processor.javac.InnerJavac;
import io.github.warmprefix.processor.outer.EcjCompilation;
import io.github.warmprefix.processor.outer.OuterResult;
import io.github.warmprefix.processor.stability.BodyAnalysis;
import io.github.warmprefix.processor.stability.BodyAnalysisListener;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import io.github.warmprefix.processor.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.ToolProvider;

/**
 * The analysis of bodies under compilers that do not let us look at them: once no round follows, it
 * has the JDK's own compiler look, or says why it cannot. Templates whose texts are all known cost
 * nothing.
 */
final class LateBodies implements BodyAnalysis {
  private final ProcessingEnvironment environment;
  private final BodyAnalysisListener listener;
  private final Supplier<LibraryTable> knowledge;
  private final List<Template> templates = new ArrayList<>();

  LateBodies(
      ProcessingEnvironment environment,
      BodyAnalysisListener listener,
      Supplier<LibraryTable> knowledge) {
    this.environment = environment;
    this.listener = listener;
    this.knowledge = knowledge;
  }

  @Override
  public void await(List<Template> read, Set<? extends Element> roundRoots) {
    templates.addAll(read);
  }

  @Override
  public void noRoundFollows() {
    if (templates.stream().allMatch(template -> template.computed().isEmpty())) {
      listener.analysed(Map.of(), List.of());
      return;
    }
    OuterResult outer = EcjCompilation.read(environment);
    if (outer instanceof OuterResult.NotFound missing) {
      listener.degraded("the sources of this compilation could not be found: " + missing.reason());
    } else if (outer instanceof OuterResult.Found found) {
      analyse(found);
    }
  }

  private void analyse(OuterResult.Found found) {
    if (ToolProvider.getSystemJavaCompiler() == null) {
      listener.degraded("this runtime has no module jdk.compiler");
      return;
    }
    try {
      new InnerJavac(environment, listener, knowledge).analyse(templates, found.compilation());
    } catch (NoClassDefFoundError hidden) {
      listener.degraded("module jdk.compiler is hidden from annotation processors here");
    }
  }
}
