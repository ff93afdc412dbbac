package io.github.warmprefix.processor.generate;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.github.warmprefix.processor.template.DynamicContent.Placeholders;
import io.github.warmprefix.processor.template.DynamicSegment;
import io.github.warmprefix.processor.template.Segment;

/**
 * Writes the way into the builder, an interface for each stage, and the class behind them. A stage
 * never changes; its method makes a copy, so that a stage can serve many requests and threads.
 */
final class StagesWriter {
  private final Blueprint blueprint;
  private final Stages stages;
  private final PlaceholdersWriter placeholders;

  StagesWriter(Blueprint blueprint) {
    this.blueprint = blueprint;
    stages = Stages.of(blueprint);
    placeholders = new PlaceholdersWriter(blueprint);
  }

  void define(TypeSpec.Builder type) {
    type.addMethod(
        MethodSpec.methodBuilder("builder")
            .addModifiers(PUBLIC, STATIC)
            .returns(stages.first())
            .addJavadoc("Starts a request.")
            .addStatement(
                stages.all().isEmpty()
                    ? CodeBlock.of(
                        "return new $T($T.uncustomized())", stages.ready(), RuntimeNames.REQUESTS)
                    : CodeBlock.of("return new $T()", blueprint.names().builder()))
            .build());
    if (!stages.all().isEmpty()) {
      stages.all().forEach(stage -> type.addType(stageInterface(stage)));
      type.addType(builderClass());
    }
  }

  private static TypeSpec stageInterface(Stages.Stage stage) {
    return TypeSpec.interfaceBuilder(stage.type())
        .addModifiers(PUBLIC, STATIC)
        .addJavadoc("Asks for $L. A stage can be used any number of times.", subject(stage))
        .addMethod(
            stage
                .signature()
                .addModifiers(ABSTRACT)
                .addJavadoc("Gives $L and goes on.", subject(stage))
                .build())
        .build();
  }

  private static String subject(Stages.Stage stage) {
    return stage
        .segment()
        .map(segment -> "the values of {@code " + segment.name() + "}")
        .orElse("the text of the user");
  }

  private TypeSpec builderClass() {
    ClassName builder = blueprint.names().builder();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(builder)
            .addModifiers(PRIVATE, STATIC, FINAL)
            .addSuperinterfaces(stages.all().stream().map(Stages.Stage::type).toList());
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    if (!stages.kept().isEmpty()) {
      addKept(type);
    }
    stages.all().forEach(stage -> type.addMethod(stageMethod(stage)));
    return type.build();
  }

  private void addKept(TypeSpec.Builder type) {
    MethodSpec.Builder copy =
        MethodSpec.constructorBuilder()
            .addModifiers(PRIVATE)
            .addParameter(blueprint.names().builder(), "other");
    for (Stages.Stage stage : stages.kept()) {
      type.addField(FieldSpec.builder(stage.kept(), field(stage), PRIVATE).build());
      copy.addStatement("this.$1L = other.$1L", field(stage));
    }
    type.addMethod(copy.build());
  }

  private String field(Stages.Stage stage) {
    return stage.segment().map(blueprint.names()::value).orElseGet(blueprint.names()::userMessage);
  }

  private MethodSpec stageMethod(Stages.Stage stage) {
    NameAllocator locals = new NameAllocator();
    stage
        .segment()
        .ifPresent(
            segment -> segment.parameters().forEach(p -> locals.newName(p.name(), p.name())));
    MethodSpec.Builder method = stage.signature().addAnnotation(Override.class);
    CodeBlock value = value(stage, locals, method);
    if (stage.next().equals(stages.ready())) {
      return method
          .addStatement(
              stages.kept().isEmpty()
                  ? "return new $T($L, $T.uncustomized())"
                  : "return new $T(this, $L, $T.uncustomized())",
              stages.ready(),
              value,
              RuntimeNames.REQUESTS)
          .build();
    }
    String next = locals.newName("next");
    return method
        .addStatement("$1T $2L = new $1T(this)", blueprint.names().builder(), next)
        .addStatement("$L.$L = $L", next, field(stage), value)
        .addStatement("return $L", next)
        .build();
  }

  /** The expression for what a stage is given, behind the statements that it needs. */
  private CodeBlock value(Stages.Stage stage, NameAllocator locals, MethodSpec.Builder method) {
    if (stage.segment().isEmpty()) {
      return CodeBlock.of("text");
    }
    Segment segment = stage.segment().get();
    if (segment instanceof DynamicSegment dynamic
        && dynamic.content() instanceof Placeholders content) {
      String text = locals.newName("text");
      method.addCode(placeholders.fill(dynamic, content, text));
      return CodeBlock.of("$L.text()", text);
    }
    return new Values(blueprint.templateType()).of(segment);
  }
}
