package io.github.warmprefix.processor.generate;

import com.palantir.javapoet.ClassName;
import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.processor.plan.Plan;
import io.github.warmprefix.processor.template.Segment;
import io.github.warmprefix.processor.template.Template;
import java.util.Arrays;
import java.util.List;

/**
 * All that the writers of one generated class share.
 *
 * @param template the template
 * @param plan where its markers go
 * @param sdk the shape of the SDK
 * @param names the names of what is generated
 * @param sections the three sections in wire order
 */
record Blueprint(
    Template template, Plan plan, SdkShape sdk, BuilderNames names, List<SectionSteps> sections) {

  static Blueprint of(Template template, Plan plan, SdkShape sdk) {
    return new Blueprint(
        template,
        plan,
        sdk,
        BuilderNames.of(template),
        Arrays.stream(WireSection.values())
            .map(section -> SectionSteps.of(section, plan))
            .toList());
  }

  /** The template's own type. */
  ClassName templateType() {
    return ClassName.get(template.type());
  }

  /** The members that callers give values for, in source order. */
  List<Segment> staged() {
    return template.segments().stream().filter(segment -> !segment.parameters().isEmpty()).toList();
  }

  /** Whether the caller gives the text of the user in a stage of its own. */
  boolean hasUserMessage() {
    return SectionSteps.lacksUser(plan);
  }
}
