package io.github.warmprefix.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.warmprefix.processor.template.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The stages of a builder in source order.
 *
 * @param all the stages; empty when the template has no parameters and a turn of the user
 * @param ready the type behind the last one
 */
record Stages(List<Stage> all, ClassName ready) {

  /**
   * One stage.
   *
   * @param type its interface
   * @param segment the member it asks values for; empty when it asks for the text of the user
   * @param method the name of its method
   * @param next the type its method returns
   */
  record Stage(ClassName type, Optional<Segment> segment, String method, ClassName next) {
    /** The type of what the stage takes, as the builder keeps it. */
    TypeName kept() {
      return segment.map(Values::type).orElse(ClassName.get(String.class));
    }

    /** The method without a body. */
    MethodSpec.Builder signature() {
      MethodSpec.Builder signature =
          MethodSpec.methodBuilder(method).addModifiers(Modifier.PUBLIC).returns(next);
      if (segment.isPresent()) {
        return signature
            .addParameters(StageParameters.of(segment.get()))
            .varargs(StageParameters.isVarargs(segment.get()));
      }
      return signature.addParameter(ParameterSpec.builder(String.class, "text").build());
    }
  }

  static Stages of(Blueprint blueprint) {
    BuilderNames names = blueprint.names();
    List<Segment> staged = blueprint.staged();
    List<ClassName> types = new ArrayList<>(staged.stream().map(names::stage).toList());
    if (blueprint.hasUserMessage()) {
      types.add(names.userMessageStage());
    }
    types.add(names.ready());
    List<Stage> stages = new ArrayList<>();
    for (int i = 0; i + 1 < types.size(); i++) {
      Optional<Segment> segment = i < staged.size() ? Optional.of(staged.get(i)) : Optional.empty();
      String method = segment.map(Segment::name).orElseGet(names::userMessage);
      stages.add(new Stage(types.get(i), segment, method, types.get(i + 1)));
    }
    return new Stages(List.copyOf(stages), names.ready());
  }

  /** The stages but for the last, whose values a builder keeps from one to the next. */
  List<Stage> kept() {
    return all.isEmpty() ? all : all.subList(0, all.size() - 1);
  }

  /** The last stage, behind which a request is ready. */
  Optional<Stage> last() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The type a builder starts with. */
  ClassName first() {
    return all.isEmpty() ? ready : all.get(0).type();
  }
}
