package io.github.warmprefix.testing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.warmprefix.core.models.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the body that creates a batch, one request after the other, and checks what the API checks
 * at once: the size, and that each {@code custom_id} is valid and unique.
 */
final class BatchReader {
  private final Limits limits;
  private final SharedTexts texts = new SharedTexts();
  private final Map<String, JsonNode> requests = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();

  BatchReader(Limits limits) {
    this.limits = limits;
  }

  /** What the body holds. */
  sealed interface Read {
    /**
     * A batch.
     *
     * @param requests the params by {@code custom_id}
     * @param bytes the size of the body
     */
    record Batch(Map<String, JsonNode> requests, long bytes) implements Read {}

    /** No batch. */
    record Refused(ApiError error) implements Read {}
  }

  /** Reads to the end of the body, whatever is in it. */
  Read read(InputStream body) throws IOException {
    CountedInput counted = new CountedInput(body);
    Optional<ApiError> error;
    try (JsonParser json = JsonText.parser(counted)) {
      error = requests(json);
    } catch (JsonProcessingException e) {
      error = invalid("The request body is not valid JSON: " + e.getOriginalMessage());
    }
    counted.drain();
    if (counted.bytes() > limits.batchBytes() || ids.size() > limits.batchRequests()) {
      return new Read.Refused(
          new ApiError(413, "request_too_large", "Request exceeds the maximum size"));
    }
    return error
        .<Read>map(Read.Refused::new)
        .orElseGet(() -> new Read.Batch(requests, counted.bytes()));
  }

  private Optional<ApiError> requests(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return invalid("Input should be a valid dictionary");
    }
    boolean found = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (!field.equals("requests")) {
        json.skipChildren();
      } else if (value != JsonToken.START_ARRAY) {
        return invalid("requests: Input should be a valid list");
      } else {
        found = true;
        Optional<ApiError> error = elements(json);
        if (error.isPresent()) {
          return error;
        }
      }
    }
    return found && !requests.isEmpty()
        ? Optional.empty()
        : invalid(
            found ? "requests: List should have at least 1 item" : "requests: Field required");
  }

  private Optional<ApiError> elements(JsonParser json) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      JsonNode request = JsonText.next(json);
      String path = "requests." + ids.size();
      String id = request.path("custom_id").asText();
      if (!id.matches(limits.customIdPattern())) {
        return invalid(
            path + ".custom_id: String should match pattern '" + limits.customIdPattern() + "'");
      }
      if (!ids.add(id)) {
        return invalid(path + ".custom_id: the id is not unique in the batch");
      }
      if (!request.path("params").isObject()) {
        return invalid(path + ".params: Input should be a valid dictionary");
      }
      if (ids.size() <= limits.batchRequests()) {
        requests.put(id, texts.share(request.path("params")));
      }
    }
    return Optional.empty();
  }

  private static Optional<ApiError> invalid(String message) {
    return Optional.of(ApiError.invalidRequest(message));
  }
}
