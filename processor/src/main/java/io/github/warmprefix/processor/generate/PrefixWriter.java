package io.github.warmprefix.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.processor.plan.Marker;
import io.github.warmprefix.processor.plan.PrefixSize;
import io.github.warmprefix.processor.plan.Run;
import io.github.warmprefix.processor.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what the generated class says about its prefix. */
final class PrefixWriter {
  private final Blueprint blueprint;

  PrefixWriter(Blueprint blueprint) {
    this.blueprint = blueprint;
  }

  void define(TypeSpec.Builder type) {
    type.addField(
        FieldSpec.builder(RuntimeNames.PREFIX_INFO, BuilderNames.PREFIX, PUBLIC, STATIC, FINAL)
            .addJavadoc("What is known of the prefix: its hash, size and markers.")
            .initializer("prefix()")
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("prefix")
            .addModifiers(PRIVATE, STATIC)
            .returns(RuntimeNames.PREFIX_INFO)
            .addCode(known())
            .addCode(markers())
            .addCode(fixed())
            .addCode(check())
            .addStatement("return prefix.build()")
            .build());
  }

  private CodeBlock known() {
    Template template = blueprint.template();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "$1T prefix = new $1T($2L, $3L, $4L)",
                RuntimeNames.PREFIX_INFO_BUILDER,
                Literals.of(template.type().getQualifiedName().toString()),
                Literals.of(template.version()),
                Literals.of(template.modelId()));
    template
        .model()
        .ifPresent(
            model ->
                code.addStatement(
                    "prefix.model($L, $L)",
                    Literals.of(model.family().id()),
                    model.minimumCacheableTokens()));
    return code.add(knownSize().map(PrefixWriter::tokens).orElseGet(this::framing)).build();
  }

  private static CodeBlock tokens(TokenEstimate size) {
    return CodeBlock.builder()
        .addStatement("prefix.tokens($L, $L, $L)", size.low(), size.expected(), size.high())
        .build();
  }

  /** What the generated class needs to measure by itself. */
  private CodeBlock framing() {
    CodeBlock.Builder code = CodeBlock.builder();
    Optional<Model> model = blueprint.template().model();
    model.ifPresent(
        known ->
            known
                .messageFrameTokens()
                .ifPresent(tokens -> code.addStatement("prefix.messageFrame($L)", tokens)));
    model
        .flatMap(Model::toolPrompt)
        .ifPresent(
            prompt ->
                code.addStatement(
                    "prefix.toolPrompt($L, $L)", prompt.autoOrNone(), prompt.anyOrTool()));
    return code.build();
  }

  /** The size of the fixed part, where all its texts are known. */
  private Optional<TokenEstimate> knownSize() {
    return lastFixedRun().map(Run::prefix).filter(PrefixSize::complete).map(PrefixSize::known);
  }

  private Optional<Run> lastFixedRun() {
    return fixedSections().stream()
        .map(SectionSteps::lastFixed)
        .flatMap(Optional::stream)
        .reduce((earlier, later) -> later)
        .map(segment -> SectionSteps.runOf(segment, blueprint.plan()));
  }

  /** Where the size is not known, the generated class checks the marker at the end. */
  private CodeBlock check() {
    return lastFixedRun()
        .filter(run -> !run.prefix().complete())
        .flatMap(this::markerOf)
        .map(
            marker ->
                CodeBlock.builder()
                    .addStatement("prefix.check($L)", Literals.of(marker.segment().name()))
                    .build())
        .orElse(CodeBlock.of(""));
  }

  private Optional<Marker> markerOf(Run run) {
    return run.segments().stream()
        .map(blueprint.plan()::markerOn)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private CodeBlock markers() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Marker marker : blueprint.plan().markers()) {
      CodeBlock.Builder arguments =
          CodeBlock.builder()
              .add("$L, $S", Literals.of(marker.segment().name()), marker.ttl().wire());
      marker.segment().keys().stream()
          .sorted()
          .forEach(key -> arguments.add(", $L", Literals.of(key)));
      code.addStatement("prefix.marker($L)", arguments.build());
    }
    return code.build();
  }

  private CodeBlock fixed() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (SectionSteps section : fixedSections()) {
      if (!section.fixed().isEmpty()) {
        code.addStatement("prefix.fixed($L)", blueprint.names().constant(section.section()));
      }
    }
    return code.build();
  }

  /** The sections up to the first that has a varying part. */
  private List<SectionSteps> fixedSections() {
    List<SectionSteps> fixed = new ArrayList<>();
    for (SectionSteps section : blueprint.sections()) {
      fixed.add(section);
      if (!section.varying().isEmpty()) {
        break;
      }
    }
    return fixed;
  }
}
