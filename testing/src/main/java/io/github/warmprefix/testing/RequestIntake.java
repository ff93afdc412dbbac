package io.github.warmprefix.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads a request and puts it to all rules. */
final class RequestIntake {
  private static final List<String> NOT_IN_BATCHES = List.of("speed");

  private final ModelRules models;
  private final MarkerRules markers;

  RequestIntake(ModelCatalogue catalogue) {
    this.models = new ModelRules(catalogue);
    this.markers = new MarkerRules(catalogue.limits().markers());
  }

  /** A request for a message that is part of a batch. */
  Intake batched(String workspace, JsonNode params) {
    for (String field : NOT_IN_BATCHES) {
      if (params.hasNonNull(field)) {
        return refused(field + ": Extra inputs are not permitted in a batch");
      }
    }
    return params.path("stream").asBoolean() || params.path("max_tokens").asInt(1) == 0
        ? refused("stream: true and max_tokens: 0 are not supported in a batch")
        : take(workspace, params, true);
  }

  /** A request for a message. */
  Intake message(String workspace, String body) {
    return take(workspace, body, true);
  }

  /** A request for a count of tokens: without {@code max_tokens}, and nothing is cached. */
  Intake tokenCount(String workspace, String body) {
    return take(workspace, body, false);
  }

  private Intake take(String workspace, String body, boolean message) {
    JsonNode json;
    try {
      json = JsonText.parse(body);
    } catch (JsonProcessingException e) {
      return refused("The request body is not valid JSON: " + e.getOriginalMessage());
    }
    return take(workspace, json, message);
  }

  private Intake take(String workspace, JsonNode json, boolean message) {
    Optional<ApiError> misshapen =
        ShapeRules.check(json, message).or(() -> MarkerShapeRules.check(json));
    if (misshapen.isPresent()) {
      return new Intake.Refused(misshapen.get(), Optional.empty());
    }
    ApiRequest request = RequestReader.read(json);
    ReceivedRequest summary = summary(request, workspace);
    Optional<Model> model = models.find(request.model());
    Optional<ApiError> error =
        model.isEmpty() ? Optional.of(ModelRules.notFound(request.model())) : check(request);
    return error.isPresent()
        ? new Intake.Refused(error.get(), Optional.of(summary))
        : new Intake.Accepted(request, model.orElseThrow(), summary);
  }

  private Optional<ApiError> check(ApiRequest request) {
    return TextRules.check(request)
        .or(() -> markers.check(request))
        .or(() -> PrewarmRules.check(request));
  }

  private static Intake refused(String message) {
    return new Intake.Refused(ApiError.invalidRequest(message), Optional.empty());
  }

  private static ReceivedRequest summary(ApiRequest request, String workspace) {
    JsonNode messages = request.json().path("messages");
    return new ReceivedRequest(
        request.model(),
        workspace,
        request.maxTokens(),
        request.stream(),
        blocks(request, WireSection.TOOLS),
        blocks(request, WireSection.SYSTEM),
        messages.size(),
        lastUserText(request.blocks(), messages));
  }

  private static int blocks(ApiRequest request, WireSection section) {
    return (int) request.blocks().stream().filter(block -> block.section() == section).count();
  }

  private static String lastUserText(List<Block> blocks, JsonNode messages) {
    String path =
        IntStream.range(0, messages.size())
            .filter(i -> messages.get(i).path("role").asText().equals("user"))
            .max()
            .stream()
            .mapToObj(i -> "messages[" + i + "].")
            .findFirst()
            .orElse("no user message");
    return blocks.stream()
        .filter(block -> block.kind() == BlockKind.TEXT && block.path().startsWith(path))
        .map(Block::text)
        .collect(Collectors.joining("\n"));
  }
}
