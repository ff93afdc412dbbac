package io.github.warmprefix.processor.lock;

import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.plan.Planner;
import io.github.warmprefix.processor.read.ReadDesk;
import io.github.warmprefix.processor.read.ReadResult;
import io.github.warmprefix.processor.template.Template;

/** Makes the prints of the template {@code shop.Desk} of a case, without a look into bodies. */
public final class Prints {
  private Prints() {}

  /** The prints of the template. */
  public static PrefixPrints of(Case sources) {
    ReadResult read = ReadDesk.of(sources);
    Template template = read.template().orElseThrow();
    return PrefixPrints.of(
        template,
        new Planner(ModelCatalogue.bundled().limits().markers(), TextMeter.estimating())
            .plan(template, read.problems().isEmpty()));
  }
}
