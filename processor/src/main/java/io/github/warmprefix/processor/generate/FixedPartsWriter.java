package io.github.warmprefix.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.processor.template.CachedContent;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.Segment;

/** Writes what is the same in every request and so is made once, when the class loads. */
final class FixedPartsWriter {
  private final Blueprint blueprint;
  private final AssemblyWriter assembly;
  private final Values values;

  FixedPartsWriter(Blueprint blueprint) {
    this.blueprint = blueprint;
    assembly = new AssemblyWriter(blueprint);
    values = new Values(blueprint.templateType());
  }

  void define(TypeSpec.Builder type) {
    for (SectionSteps section : blueprint.sections()) {
      section.varying().forEach(step -> defineValue(step, type));
      if (!section.fixed().isEmpty()) {
        defineSection(section, type);
      }
    }
    defineBase(type);
  }

  /** A cached value without keys behind one with keys: asked for once, put in place each time. */
  private void defineValue(Step step, TypeSpec.Builder type) {
    if (step instanceof Step.Cached cached
        && cached.segment().parameters().isEmpty()
        && !(cached.segment().content() instanceof CachedContent.Constant)) {
      CachedSegment segment = cached.segment();
      type.addField(
          constant(Values.type(segment), blueprint.names().constant(segment), values.of(segment)));
    }
  }

  private void defineSection(SectionSteps section, TypeSpec.Builder type) {
    String name = blueprint.names().constant(section.section());
    String method = methodName(section.section());
    TypeName blocks = AssemblyWriter.blocks(section.section());
    type.addField(constant(blocks, name, CodeBlock.of("$L()", method)));
    String suffix = section.section() == WireSection.MESSAGES ? ".fixed()" : "";
    type.addMethod(
        MethodSpec.methodBuilder(method)
            .addModifiers(PRIVATE, STATIC)
            .returns(blocks)
            .addCode(assembly.empty(section.section(), "blocks"))
            .addCode(assembly.steps(section.fixed(), "blocks", this::value, CodeBlock.of("")))
            .addStatement("return blocks$L", suffix)
            .build());
  }

  private CodeBlock value(Segment segment) {
    return segment instanceof CachedSegment cached
            && cached.content() instanceof CachedContent.Constant
        ? values.constant(cached)
        : values.of(segment);
  }

  private void defineBase(TypeSpec.Builder type) {
    type.addField(constant(SdkNames.CREATE_PARAMS, BuilderNames.BASE, CodeBlock.of("base()")));
    MethodSpec.Builder base =
        MethodSpec.methodBuilder("base")
            .addModifiers(PRIVATE, STATIC)
            .returns(SdkNames.CREATE_PARAMS)
            .addStatement(
                "$T params = $T.base($L, $L)",
                SdkNames.CREATE_PARAMS_BUILDER,
                RuntimeNames.REQUESTS,
                Literals.of(blueprint.template().modelId()),
                blueprint.template().maxTokens());
    for (SectionSteps section : blueprint.sections()) {
      if (!section.fixed().isEmpty()) {
        base.addStatement("$L.addTo(params)", blueprint.names().constant(section.section()));
      }
    }
    type.addMethod(base.addStatement("return params.build()").build());
  }

  private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, PRIVATE, STATIC, FINAL).initializer(value).build();
  }

  private static String methodName(WireSection section) {
    return switch (section) {
      case TOOLS -> "fixedTools";
      case SYSTEM -> "fixedSystem";
      case MESSAGES -> "fixedMessages";
    };
  }
}
