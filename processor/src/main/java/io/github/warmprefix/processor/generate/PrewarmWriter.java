package io.github.warmprefix.processor.generate;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.warmprefix.processor.template.Parameter;
import io.github.warmprefix.processor.template.Segment;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the request that fills the cache. Members that have a key of the same name and type share
 * one parameter.
 */
final class PrewarmWriter {
  private final Blueprint blueprint;
  private final RequestWriter request;

  PrewarmWriter(Blueprint blueprint) {
    this.blueprint = blueprint;
    request = new RequestWriter(blueprint);
  }

  void define(TypeSpec.Builder type) {
    NameAllocator locals = new NameAllocator();
    Map<String, ParameterSpec> keys = new LinkedHashMap<>();
    Map<Parameter, String> names = new HashMap<>();
    for (Segment segment : segments()) {
      for (Parameter parameter : segment.parameters()) {
        String signature = parameter.element().asType() + " " + parameter.name();
        ParameterSpec key =
            keys.computeIfAbsent(
                signature, s -> StageParameters.of(parameter, locals.newName(parameter.name())));
        names.put(parameter, key.name());
      }
    }
    String params = locals.newName("params");
    Values values = new Values(blueprint.templateType());
    type.addMethod(
        MethodSpec.methodBuilder("prewarm")
            .addModifiers(PUBLIC, STATIC)
            .returns(SdkNames.CREATE_PARAMS)
            .addParameters(List.copyOf(keys.values()))
            .addJavadoc(
                "A request that writes the prefix to the cache and asks for no answer. Send it"
                    + " before the first request, with the same thinking and effort.")
            .addCode(request.cached(params, segment -> values.of(segment, names::get), locals))
            .addStatement("$L.maxTokens(0)", params)
            .addStatement("return $L.build()", params)
            .build());
  }

  /** The members whose values the request takes, in source order. */
  private List<Segment> segments() {
    List<Segment> prewarmed =
        blueprint.sections().stream()
            .flatMap(section -> request.prewarmed(section).stream())
            .map(step -> ((Step.Cached) step).segment())
            .map(Segment.class::cast)
            .toList();
    return blueprint.staged().stream().filter(prewarmed::contains).toList();
  }
}
