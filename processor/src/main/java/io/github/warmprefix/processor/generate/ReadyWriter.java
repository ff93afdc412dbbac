package io.github.warmprefix.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.warmprefix.processor.template.Segment;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes the stage behind the last, which makes requests. */
final class ReadyWriter {
  private static final TypeName CUSTOMIZER =
      ParameterizedTypeName.get(ClassName.get(Consumer.class), SdkNames.CREATE_PARAMS_BUILDER);
  private static final TypeName CUSTOMIZERS =
      ParameterizedTypeName.get(ClassName.get(List.class), CUSTOMIZER);

  private static final String VALUES = "values";
  private static final String LAST = "last";

  private final Blueprint blueprint;
  private final Stages stages;

  ReadyWriter(Blueprint blueprint) {
    this.blueprint = blueprint;
    stages = Stages.of(blueprint);
  }

  void define(TypeSpec.Builder type) {
    TypeSpec.Builder ready =
        TypeSpec.classBuilder(blueprint.names().ready())
            .addModifiers(PUBLIC, STATIC, FINAL)
            .addJavadoc("Has all values and makes requests. It can be used any number of times.");
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(PRIVATE);
    if (!stages.kept().isEmpty()) {
      define(blueprint.names().builder(), VALUES, ready, constructor);
    }
    stages.last().ifPresent(stage -> define(stage.kept(), LAST, ready, constructor));
    define(CUSTOMIZERS, "customizers", ready, constructor);
    ready.addMethod(constructor.build());
    ready.addMethod(customize());
    ready.addMethod(build());
    ready.addMethod(batchRequest());
    ready.addMethod(countTokens());
    type.addType(ready.build());
  }

  private static void define(
      TypeName type, String name, TypeSpec.Builder ready, MethodSpec.Builder constructor) {
    ready.addField(type, name, PRIVATE, FINAL);
    constructor.addParameter(type, name).addStatement("this.$1L = $1L", name);
  }

  private MethodSpec customize() {
    String kept =
        (stages.kept().isEmpty() ? "" : VALUES + ", ")
            + (stages.last().isEmpty() ? "" : LAST + ", ");
    return MethodSpec.methodBuilder("customize")
        .addModifiers(PUBLIC)
        .returns(blueprint.names().ready())
        .addParameter(CUSTOMIZER, "customizer")
        .addJavadoc(
            "Changes anything but the prefix: {@link #build} refuses a request whose model, tools,"
                + " system prompt or cached messages are not the builder's own.")
        .addStatement(
            "return new $T($L$T.customized(customizers, customizer))",
            blueprint.names().ready(),
            kept,
            RuntimeNames.REQUESTS)
        .build();
  }

  private MethodSpec build() {
    BuilderNames names = blueprint.names();
    return MethodSpec.methodBuilder("build")
        .addModifiers(PUBLIC)
        .returns(SdkNames.CREATE_PARAMS)
        .addJavadoc("The request.")
        .addCode(
            new RequestWriter(blueprint)
                .complete(
                    "params",
                    segment -> given(Optional.of(segment), names.value(segment)),
                    given(Optional.empty(), names.userMessage()),
                    new NameAllocator()))
        .addStatement("return $T.finish(params, customizers)", RuntimeNames.REQUESTS)
        .build();
  }

  /** What a stage was given; the empty one asks for the text of the user. */
  private CodeBlock given(Optional<Segment> segment, String field) {
    return stages.last().filter(last -> last.segment().equals(segment)).isPresent()
        ? CodeBlock.of(LAST)
        : CodeBlock.of("$L.$L", VALUES, field);
  }

  private static MethodSpec batchRequest() {
    return MethodSpec.methodBuilder("batchRequest")
        .addModifiers(PUBLIC)
        .returns(SdkNames.BATCH_REQUEST)
        .addParameter(String.class, "customId")
        .addJavadoc("The request as part of a batch, under an id of its own there.")
        .addStatement("return $T.batch(customId, build())", RuntimeNames.REQUESTS)
        .build();
  }

  private static MethodSpec countTokens() {
    return MethodSpec.methodBuilder("countTokens")
        .addModifiers(PUBLIC)
        .returns(SdkNames.COUNT_TOKENS_PARAMS)
        .addJavadoc("The request for counting its tokens.")
        .addStatement("return $T.countTokens(build())", RuntimeNames.REQUESTS)
        .build();
  }
}
