package io.github.warmprefix.processor.generate;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.warmprefix.processor.template.Role;
import java.util.List;

/** Writes how the SDK at hand makes a message. */
final class TurnWriter {
  private final Blueprint blueprint;

  TurnWriter(Blueprint blueprint) {
    this.blueprint = blueprint;
  }

  void define(TypeSpec.Builder type) {
    type.addMethod(question());
    if (blueprint.sections().stream().noneMatch(SectionSteps::asksOnce)) {
      type.addMethod(method(AssemblyWriter.USER_TURN, Role.USER));
      type.addMethod(method(AssemblyWriter.ASSISTANT_TURN, Role.ASSISTANT));
    }
  }

  private MethodSpec question() {
    return MethodSpec.methodBuilder(AssemblyWriter.QUESTION)
        .addModifiers(PRIVATE, STATIC)
        .returns(SdkNames.MESSAGE_PARAM)
        .addParameter(String.class, "text")
        .addCode(blueprint.sdk().question("text"))
        .build();
  }

  private MethodSpec method(String name, Role role) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(PRIVATE, STATIC)
        .returns(SdkNames.MESSAGE_PARAM)
        .addParameter(
            ParameterizedTypeName.get(ClassName.get(List.class), SdkNames.CONTENT_BLOCK_PARAM),
            "blocks")
        .addCode(blueprint.sdk().message(role, "blocks"))
        .build();
  }
}
