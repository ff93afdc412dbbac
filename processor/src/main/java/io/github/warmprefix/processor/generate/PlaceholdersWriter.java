package io.github.warmprefix.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.warmprefix.processor.template.DynamicContent.Placeholders;
import io.github.warmprefix.processor.template.DynamicSegment;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the literal parts of texts with placeholders, and the statements that fill them. */
final class PlaceholdersWriter {
  private static final TypeName STRINGS = ParameterizedTypeName.get(List.class, String.class);

  private final Blueprint blueprint;

  PlaceholdersWriter(Blueprint blueprint) {
    this.blueprint = blueprint;
  }

  void define(TypeSpec.Builder type) {
    for (DynamicSegment segment : blueprint.template().dynamic()) {
      if (segment.content() instanceof Placeholders content) {
        type.addField(
            FieldSpec.builder(STRINGS, blueprint.names().constant(segment), PRIVATE, STATIC, FINAL)
                .initializer(literals(segment, content))
                .build());
      }
    }
  }

  private CodeBlock literals(DynamicSegment segment, Placeholders content) {
    PlaceholderParts parts = PlaceholderParts.of(segment, content);
    if (content.resource().isEmpty()) {
      return CodeBlock.of("$T.of($L)", List.class, joined(parts.literals()));
    }
    CodeBlock text =
        new Values(blueprint.templateType())
            .packagedText(content.resource().get().path(), content.resource().get().sha256());
    return parts.placeholders().isEmpty()
        ? CodeBlock.of("$T.of($L)", List.class, text)
        : CodeBlock.of(
            "$T.cut($L, $L)", RuntimeNames.FILLED_TEXT, text, joined(parts.placeholders()));
  }

  private static String joined(List<String> texts) {
    return texts.stream().map(Literals::of).collect(Collectors.joining(", "));
  }

  /** Declares a variable for the filled text of a member. */
  CodeBlock fill(DynamicSegment segment, Placeholders content, String variable) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "$1T $2L = new $1T($3L)",
                RuntimeNames.FILLED_TEXT,
                variable,
                blueprint.names().constant(segment));
    PlaceholderParts.of(segment, content)
        .names()
        .forEach(name -> code.addStatement("$L.put($L)", variable, name));
    return code.build();
  }

  /** The text of a member that has no parameters to fill placeholders with. */
  CodeBlock unfilled(DynamicSegment segment) {
    return CodeBlock.of("$L.get(0)", blueprint.names().constant(segment));
  }
}
