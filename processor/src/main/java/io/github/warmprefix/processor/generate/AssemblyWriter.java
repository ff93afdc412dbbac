package io.github.warmprefix.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.processor.template.DynamicSegment;
import io.github.warmprefix.processor.template.Role;
import io.github.warmprefix.processor.template.Segment;
import java.util.List;
import java.util.function.Function;

/** Writes the statements that put a section together, block by block and marker by marker. */
final class AssemblyWriter {
  /** The method of the generated class that makes a message of the user from one text. */
  static final String QUESTION = "question";

  /** The method of the generated class that makes a message of the user. */
  static final String USER_TURN = "userTurn";

  /** The method of the generated class that makes a message of the assistant. */
  static final String ASSISTANT_TURN = "assistantTurn";

  private static final String ASK = "ask";

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
                "$1T::$2L, $1T::$3L, $1T::$4L",
                blueprint.names().type(),
                QUESTION,
                USER_TURN,
                ASSISTANT_TURN)
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
        code.addStatement("$L.$L($L)", variable, ASK, userMessage);
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

  /** Sets the messages to the one text that {@link SectionSteps#asksOnce} tells of. */
  CodeBlock only(
      SectionSteps section,
      String params,
      Function<Segment, CodeBlock> value,
      CodeBlock userMessage) {
    CodeBlock text =
        section.varying().get(0) instanceof Step.OfMember ofMember
            ? value.apply(ofMember.segment())
            : userMessage;
    return CodeBlock.builder()
        .addStatement(
            "$T.only($L, $T::$L, $L)",
            RuntimeNames.TURNS,
            params,
            blueprint.names().type(),
            QUESTION,
            text)
        .build();
  }

  /** Sets the messages to a text of ours, where there are no others in a warm-up request. */
  CodeBlock placeholder(String params) {
    return CodeBlock.builder()
        .addStatement(
            "$T.placeholder($L, $T::$L)",
            RuntimeNames.TURNS,
            params,
            blueprint.names().type(),
            QUESTION)
        .build();
  }

  /** Sets the system prompt to what {@link SectionSteps#onlyMarkedText} tells of. */
  CodeBlock withMarkedText(
      SectionSteps section, String params, Function<Segment, CodeBlock> value) {
    Step.Cached text = section.onlyMarkedText().orElseThrow();
    CodeBlock fixed =
        section.fixed().isEmpty()
            ? CodeBlock.of("new $T()", blocks(section.section()))
            : CodeBlock.of("$L", blueprint.names().constant(section.section()));
    return CodeBlock.builder()
        .addStatement(
            "$L.addTo($L, $L, $S)",
            fixed,
            params,
            value.apply(text.segment()),
            text.marker().orElseThrow().wire())
        .build();
  }

  private static String adder(Segment segment) {
    if (Values.type(segment) instanceof ParameterizedTypeName) {
      return segment.role() == Role.TOOLS ? "addAll" : "conversation";
    }
    return switch (segment.role()) {
      case TOOLS, SYSTEM -> "add";
      case USER -> segment instanceof DynamicSegment ? ASK : "user";
      case ASSISTANT -> "assistant";
    };
  }
}
