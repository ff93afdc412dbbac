package io.github.warmprefix.processor.lock;

import io.github.warmprefix.core.cost.WorkloadFile;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.plan.Planner;
import io.github.warmprefix.processor.read.ReadResult;
import io.github.warmprefix.processor.read.TemplateReader;
import io.github.warmprefix.processor.resource.ResourceFinder;
import io.github.warmprefix.processor.resource.UnsavedTexts;
import io.github.warmprefix.processor.template.Template;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Makes the prints of the template {@code shop.Desk} of a case, without a look into bodies. */
public final class Prints extends AbstractProcessor {
  private PrefixPrints made;

  private Prints() {}

  /** The prints of the template. */
  public static PrefixPrints of(Case sources) {
    Prints prints = new Prints();
    sources.as(prints).on(Host.JAVAC);
    return prints.made;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (made == null) {
      ModelCatalogue models = ModelCatalogue.bundled();
      ReadResult read =
          new TemplateReader(
                  processingEnv.getElementUtils(),
                  new ResourceFinder(List.of(), processingEnv.getFiler(), UnsavedTexts.NONE),
                  models,
                  WorkloadFile.NONE)
              .read(processingEnv.getElementUtils().getTypeElement("shop.Desk"));
      Template template = read.template().orElseThrow();
      made =
          PrefixPrints.of(
              template,
              new Planner(models.limits().markers(), TextMeter.estimating())
                  .plan(template, read.problems().isEmpty()));
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
