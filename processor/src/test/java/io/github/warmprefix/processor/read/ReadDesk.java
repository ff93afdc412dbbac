package io.github.warmprefix.processor.read;

import io.github.warmprefix.core.cost.WorkloadFile;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.resource.ResourceFinder;
import io.github.warmprefix.processor.resource.UnsavedTexts;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads the template {@code shop.Desk} of a case, without a look into bodies. */
public final class ReadDesk extends AbstractProcessor {
  private ReadResult read;

  private ReadDesk() {}

  /** What is read of the template. */
  public static ReadResult of(Case sources) {
    ReadDesk desk = new ReadDesk();
    sources.as(desk).options("-proc:only").on(Host.JAVAC);
    return desk.read;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (read == null) {
      read =
          new TemplateReader(
                  processingEnv.getElementUtils(),
                  new ResourceFinder(List.of(), processingEnv.getFiler(), UnsavedTexts.NONE),
                  ModelCatalogue.bundled(),
                  WorkloadFile.NONE)
              .read(processingEnv.getElementUtils().getTypeElement("shop.Desk"));
    }
    return false;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.copyOf(TemplateReader.annotations());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }
}
