package io.github.warmprefix.processor;

import com.google.auto.service.AutoService;
import io.github.warmprefix.processor.options.OptionsParser;
import io.github.warmprefix.processor.read.TemplateReader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The way in: hands each round to the session and lets no exception reach the compiler. */
@AutoService(Processor.class)
public final class WarmprefixProcessor extends AbstractProcessor {
  private CrashReport crashes;
  private Session session;

  /** A processor, as compilers make it. */
  public WarmprefixProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    crashes = new CrashReport(environment.getMessager());
    session = new Session(environment, crashes);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    crashes.guard("an annotation round", () -> session.round(annotations, round));
    return !annotations.isEmpty();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.copyOf(TemplateReader.annotations());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return OptionsParser.names();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }
}
