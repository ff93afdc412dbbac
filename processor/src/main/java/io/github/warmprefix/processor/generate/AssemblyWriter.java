package io.github.warmprefix.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.processor.template.Role;
import io.github.warmprefix.processor.template.Segment;
import java.util.List;
import java.util.function.Function;

/** Writes the statements that put a section together, block by block and marker by marker. */
final class AssemblyWriter {
  /** The method of the generated class that makes a message of the user. */
  static final String USER_TURN = "userTurn";

  /** The method of the generated class that makes a message of the assistant. */
  static final String ASSISTANT_TURN = "assistantTurn";

  private final Blueprint blueprint;

  AssemblyWriter(Blueprint blueprint) {
    this.blueprint = blueprint;
  }

  /** The runtime's class for the blocks of a section. */
  static ClassName blocks(WireSection section) {
    return switch (section) {
      case TOOLS -> RuntimeNames.TOOL_BLOCKS;
      case SYSTEM -> RuntimeNames.TEXT_BLOCKS;
      case MESSAGES -> RuntimeNames.TURNS;
    };
  }

  /** Declares a variable for a section that starts with nothing. */
  CodeBlock empty(WireSection section, String variable) {
    CodeBlock arguments =
        section == WireSection.MESSAGES
            ? CodeBlock.of(
                "$1T::$2L, $1T::$3L", blueprint.names().type(), USER_TURN, ASSISTANT_TURN)
            : CodeBlock.of("");
    return CodeBlock.builder()
        .addStatement("$1T $2L = new $1T($3L)", blocks(section), variable, arguments)
        .build();
  }

  /** Declares a variable for a section that starts with its fixed part. */
  CodeBlock started(SectionSteps section, String variable) {
    return section.fixed().isEmpty()
        ? empty(section.section(), variable)
        : CodeBlock.builder()
            .addStatement(
                "$T $L = $L.copy()",
                blocks(section.section()),
                variable,
                blueprint.names().constant(section.section()))
            .build();
  }

  /**
   * Adds steps to a section.
   *
   * @param value the expression for what a member gives
   * @param userMessage the expression for the text of the user
   */
  CodeBlock steps(
      List<Step> steps,
      String variable,
      Function<Segment, CodeBlock> value,
      CodeBlock userMessage) {
    CodeBlock.Builder code = CodeBlock.builder();
    boolean runIsOpen = false;
    for (Step step : steps) {
      if (runIsOpen && step instanceof Step.Cached) {
        code.addStatement("$L.endRun()", variable);
      }
      if (step instanceof Step.OfMember ofMember) {
        Segment segment = ofMember.segment();
        code.addStatement("$L.$L($L)", variable, adder(segment), value.apply(segment));
      } else {
        code.addStatement("$L.user($L)", variable, userMessage);
      }
      if (step instanceof Step.Cached cached) {
        cached.marker().ifPresent(ttl -> code.addStatement("$L.mark($S)", variable, ttl.wire()));
        runIsOpen = cached.endsRun() && cached.marker().isEmpty();
      } else {
        runIsOpen = true;
      }
    }
    return code.build();
  }

  private static String adder(Segment segment) {
    if (Values.type(segment) instanceof ParameterizedTypeName) {
      return segment.role() == Role.TOOLS ? "addAll" : "conversation";
    }
    return switch (segment.role()) {
      case TOOLS, SYSTEM -> "add";
      case USER -> "user";
      case ASSISTANT -> "assistant";
    };
  }
}
