package io.github.warmprefix.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.processor.template.CachedContent;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.DynamicContent;
import io.github.warmprefix.processor.template.DynamicSegment;
import io.github.warmprefix.processor.template.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes the statements that complete the fixed part of a request with its varying parts. */
final class RequestWriter {
  private final Blueprint blueprint;
  private final AssemblyWriter assembly;

  RequestWriter(Blueprint blueprint) {
    this.blueprint = blueprint;
    assembly = new AssemblyWriter(blueprint);
  }

  /**
   * The whole request.
   *
   * @param params the variable of the params
   * @param given the expression for what a member with parameters gave
   * @param userMessage the expression for the text that the user gave
   */
  CodeBlock complete(
      String params,
      Function<Segment, CodeBlock> given,
      CodeBlock userMessage,
      NameAllocator locals) {
    CodeBlock.Builder code = CodeBlock.builder().add(start(params));
    for (SectionSteps section : blueprint.sections()) {
      if (section.asksOnce()) {
        code.add(assembly.only(section, params, value(given), userMessage));
      } else if (section.onlyMarkedText().isPresent()) {
        code.add(assembly.withMarkedText(section, params, value(given)));
      } else if (!section.varying().isEmpty()) {
        String variable = variable(section, locals);
        code.add(assembly.started(section, variable))
            .add(assembly.steps(section.varying(), variable, value(given), userMessage))
            .addStatement("$L.addTo($L)", variable, params);
      }
    }
    return code.build();
  }

  /** The cached part in front of everything dynamic, with a placeholder behind it. */
  CodeBlock cached(String params, Function<Segment, CodeBlock> given, NameAllocator locals) {
    CodeBlock.Builder code = CodeBlock.builder().add(start(params));
    for (SectionSteps section : blueprint.sections()) {
      if (section.asksOnce()) {
        code.add(assembly.placeholder(params));
        continue;
      }
      List<Step> steps = prewarmed(section);
      boolean isMessages = section.section() == WireSection.MESSAGES;
      if (!steps.isEmpty() || isMessages) {
        String variable = variable(section, locals);
        code.add(assembly.started(section, variable))
            .add(assembly.steps(steps, variable, value(given), CodeBlock.of("")));
        if (isMessages) {
          code.addStatement("$L.placeholder()", variable);
        }
        code.addStatement("$L.addTo($L)", variable, params);
      }
    }
    return code.build();
  }

  /** The varying steps of a section that stand in front of everything dynamic on the wire. */
  List<Step> prewarmed(SectionSteps section) {
    List<Step> steps = new ArrayList<>();
    for (SectionSteps at : blueprint.sections()) {
      for (Step step : at.varying()) {
        if (!(step instanceof Step.Cached)) {
          return List.copyOf(steps);
        }
        if (at.equals(section)) {
          steps.add(step);
        }
      }
    }
    return List.copyOf(steps);
  }

  private CodeBlock start(String params) {
    return CodeBlock.builder()
        .addStatement(
            "$T $L = $T.start($L)",
            SdkNames.CREATE_PARAMS_BUILDER,
            params,
            RuntimeNames.REQUESTS,
            BuilderNames.BASE)
        .build();
  }

  private Function<Segment, CodeBlock> value(Function<Segment, CodeBlock> given) {
    return segment -> segment.parameters().isEmpty() ? ungiven(segment) : given.apply(segment);
  }

  /** What a member without parameters gives. */
  private CodeBlock ungiven(Segment segment) {
    Values values = new Values(blueprint.templateType());
    if (segment instanceof CachedSegment cached) {
      return cached.content() instanceof CachedContent.Constant
          ? values.constant(cached)
          : CodeBlock.of("$L", blueprint.names().constant(cached));
    }
    DynamicSegment dynamic = (DynamicSegment) segment;
    return dynamic.content() instanceof DynamicContent.Placeholders
        ? new PlaceholdersWriter(blueprint).unfilled(dynamic)
        : values.of(dynamic);
  }

  private static String variable(SectionSteps section, NameAllocator locals) {
    return locals.newName(section.section().name().toLowerCase(Locale.ROOT));
  }
}
