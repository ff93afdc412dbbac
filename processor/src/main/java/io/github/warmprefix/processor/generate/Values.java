package io.github.warmprefix.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.warmprefix.processor.template.CachedContent;
import io.github.warmprefix.processor.template.CachedContent.Kind;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.DynamicContent;
import io.github.warmprefix.processor.template.DynamicSegment;
import io.github.warmprefix.processor.template.Parameter;
import io.github.warmprefix.processor.template.Segment;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/**
 * The types of what members give, and the expressions that ask for it.
 *
 * @param template the type that the members belong to
 */
record Values(ClassName template) {

  /** The type of what a member gives, as the builder keeps it. */
  static TypeName type(Segment segment) {
    if (segment instanceof DynamicSegment dynamic) {
      return dynamic.content() instanceof DynamicContent.Turns
          ? listOf(SdkNames.MESSAGE_PARAM)
          : ClassName.get(String.class);
    }
    return kind((CachedSegment) segment) == null
        ? ClassName.get(String.class)
        : switch (kind((CachedSegment) segment)) {
          case TOOL -> SdkNames.TOOL;
          case TOOL_LIST -> listOf(SdkNames.TOOL);
          case CONTENT_BLOCK -> SdkNames.CONTENT_BLOCK_PARAM;
        };
  }

  private static Kind kind(CachedSegment segment) {
    return segment.content() instanceof CachedContent.Objects objects ? objects.kind() : null;
  }

  private static TypeName listOf(TypeName type) {
    return ParameterizedTypeName.get(ClassName.get(List.class), type);
  }

  /** What a member gives without being asked for values. */
  CodeBlock of(Segment segment) {
    return of(segment, Parameter::name);
  }

  /**
   * What a member gives.
   *
   * @param arguments the expression for each parameter
   */
  CodeBlock of(Segment segment, Function<Parameter, String> arguments) {
    if (segment instanceof CachedSegment cached
        && cached.content() instanceof CachedContent.Packaged packaged) {
      return packagedText(packaged.resource().path(), packaged.resource().sha256());
    }
    CodeBlock value =
        CodeBlock.of(
            declaresExceptions(segment) ? "$T.value($L, () -> $L)" : "$T.given($L, $L)",
            RuntimeNames.MEMBER,
            Literals.of(readableName(segment)),
            access(segment, arguments));
    TypeName type = type(segment);
    if (type.equals(SdkNames.CONTENT_BLOCK_PARAM)) {
      return contentBlock((ExecutableElement) segment.element(), value);
    }
    return type instanceof ParameterizedTypeName
        ? CodeBlock.of("$T.copyOf($L)", List.class, value)
        : value;
  }

  /** The constant itself, which the compiler copies into the generated class. */
  CodeBlock constant(CachedSegment segment) {
    return CodeBlock.of("$T.$L", template, segment.name());
  }

  /** A packaged text, loaded and held against its hash. */
  CodeBlock packagedText(String path, String sha256) {
    return CodeBlock.of(
        "$T.load($T.class, $L, $L)",
        RuntimeNames.PACKAGED_TEXT,
        template,
        Literals.of(path),
        Literals.of(sha256));
  }

  private CodeBlock access(Segment segment, Function<Parameter, String> arguments) {
    if (!(segment.element() instanceof ExecutableElement)) {
      return CodeBlock.of("$T.$L", template, segment.name());
    }
    return CodeBlock.of(
        "$T.$L($L)",
        template,
        segment.name(),
        segment.parameters().stream().map(arguments).collect(Collectors.joining(", ")));
  }

  /** A lambda is needed only to catch what the member may throw. */
  private static boolean declaresExceptions(Segment segment) {
    return segment.element() instanceof ExecutableElement method
        && !method.getThrownTypes().isEmpty();
  }

  private String readableName(Segment segment) {
    String name = String.join(".", template.simpleNames()) + "." + segment.name();
    return segment.element() instanceof ExecutableElement ? name + "()" : name;
  }

  /** Wraps a block of one kind, for example {@code DocumentBlockParam}, in the union of them. */
  private static CodeBlock contentBlock(ExecutableElement method, CodeBlock value) {
    String returned =
        ((DeclaredType) method.getReturnType()).asElement().getSimpleName().toString();
    return returned.equals(SdkNames.CONTENT_BLOCK_PARAM.simpleName())
        ? value
        : CodeBlock.of(
            "$T.of$L($L)",
            SdkNames.CONTENT_BLOCK_PARAM,
            returned.substring(0, returned.length() - "BlockParam".length()),
            value);
  }
}
