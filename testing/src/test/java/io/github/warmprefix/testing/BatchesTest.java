package io.github.warmprefix.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.errors.BadRequestException;
import com.anthropic.errors.NotFoundException;
import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.TextBlockParam;
import com.anthropic.models.messages.batches.BatchCreateParams;
import com.anthropic.models.messages.batches.BatchListParams;
import com.anthropic.models.messages.batches.MessageBatch;
import com.anthropic.models.messages.batches.MessageBatch.ProcessingStatus;
import com.anthropic.models.messages.batches.MessageBatchIndividualResponse;
import io.github.warmprefix.core.models.Limits;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchesTest {
  private final SimulatedClock clock =
      SimulatedClock.startingAt(Instant.parse("2026-11-21T00:00:00Z"));
  private MessagesSimulator api;
  private AnthropicClient client;

  private void start(BatchPlan plan) {
    api =
        MessagesSimulator.builder()
            .clock(clock)
            .tokenCounter((family, text) -> text.length())
            .batches(plan)
            .start();
    client =
        AnthropicOkHttpClient.builder().baseUrl(api.baseUrl()).apiKey("test").maxRetries(0).build();
  }

  @AfterEach
  void stop() {
    client.close();
    api.close();
  }

  private static BatchCreateParams.Request request(String id) {
    return BatchCreateParams.Request.builder()
        .customId(id)
        .params(
            BatchCreateParams.Request.Params.builder()
                .model("claude-haiku-4-5")
                .maxTokens(50)
                .systemOfTextBlockParams(
                    List.of(
                        TextBlockParam.builder()
                            .text("rules ".repeat(1000))
                            .cacheControl(
                                CacheControlEphemeral.builder()
                                    .ttl(CacheControlEphemeral.Ttl.TTL_1H)
                                    .build())
                            .build()))
                .addUserMessage("about " + id)
                .build())
        .build();
  }

  private MessageBatch create(int requests) {
    return client
        .messages()
        .batches()
        .create(
            BatchCreateParams.builder()
                .requests(IntStream.range(0, requests).mapToObj(i -> request("r-" + i)).toList())
                .build());
  }

  private List<MessageBatchIndividualResponse> results(String id) {
    try (var results = client.messages().batches().resultsStreaming(id)) {
      return results.stream().toList();
    }
  }

  private ProcessingStatus status(String id) {
    return client.messages().batches().retrieve(id).processingStatus();
  }

  @Test
  void aBatchEndsWhenItsTimeHasPassedWithResultsInAnotherOrder() {
    start(BatchPlan.SMOOTH);
    String id = create(40).id();
    assertThat(status(id)).isEqualTo(ProcessingStatus.IN_PROGRESS);
    assertThatThrownBy(() -> results(id)).isInstanceOf(NotFoundException.class);

    clock.advance(Duration.ofMinutes(1));
    assertThat(status(id)).isEqualTo(ProcessingStatus.ENDED);
    List<String> ids = results(id).stream().map(MessageBatchIndividualResponse::customId).toList();
    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 40).mapToObj(i -> "r-" + i).toList());
    assertThat(ids).isNotEqualTo(IntStream.range(0, 40).mapToObj(i -> "r-" + i).toList());
  }

  @Test
  void requestsThatRunSideBySideAllWriteAndLaterOnesRead() {
    start(
        new BatchPlan() {
          @Override
          public int concurrency() {
            return 5;
          }
        });
    create(20);
    clock.advance(Duration.ofMinutes(1));
    client.messages().batches().list();
    assertThat(api.batchItems())
        .extracting(item -> item.usage().orElseThrow().cacheWrite1hTokens() > 0)
        .containsExactly(IntStream.range(0, 20).mapToObj(i -> i < 5).toArray(Boolean[]::new));
  }

  @Test
  void whatDidNotHaveItsTurnWithinADayExpires() {
    start(
        new BatchPlan() {
          @Override
          public Duration duration(int number, int requests) {
            return Duration.ofHours(48);
          }

          @Override
          public int concurrency() {
            return 1;
          }
        });
    String id = create(10).id();
    clock.advance(Duration.ofHours(25));
    assertThat(status(id)).isEqualTo(ProcessingStatus.ENDED);
    assertThat(results(id)).filteredOn(one -> one.result().isExpired()).hasSize(6);
    assertThat(results(id)).filteredOn(one -> one.result().isSucceeded()).hasSize(4);
  }

  @Test
  void aCanceledBatchIsCancelingAndThenEnds() {
    start(BatchPlan.SMOOTH);
    String id = create(3).id();
    assertThat(client.messages().batches().cancel(id).processingStatus())
        .isEqualTo(ProcessingStatus.CANCELING);
    assertThat(status(id)).isEqualTo(ProcessingStatus.ENDED);
    assertThat(results(id)).hasSize(3).allMatch(one -> one.result().isCanceled());
  }

  @Test
  void badParamsAreErroredLaterAndOthersSucceed() {
    start(
        new BatchPlan() {
          @Override
          public Optional<ApiError> error(int number, String customId) {
            return Optional.of(new ApiError(529, "overloaded_error", "Overloaded"))
                .filter(any -> customId.equals("r-1"));
          }
        });
    BatchCreateParams.Request zero =
        request("zero").toBuilder()
            .params(request("zero").params().toBuilder().maxTokens(0).build())
            .build();
    String id =
        client
            .messages()
            .batches()
            .create(
                BatchCreateParams.builder()
                    .requests(List.of(request("r-1"), zero, request("r-2")))
                    .build())
            .id();
    clock.advance(Duration.ofMinutes(1));
    assertThat(status(id)).isEqualTo(ProcessingStatus.ENDED);
    assertThat(results(id))
        .filteredOn(one -> one.result().isErrored())
        .extracting(MessageBatchIndividualResponse::customId)
        .containsExactlyInAnyOrder("r-1", "zero");
  }

  @Test
  void aBadOrRepeatedCustomIdRefusesTheWholeBatch() {
    start(BatchPlan.SMOOTH);
    assertThatThrownBy(() -> createWith("a b"))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining(
            "requests.0.custom_id: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'");
    assertThatThrownBy(() -> createWith("a", "a"))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("requests.1.custom_id");
    assertThat(api.batches()).isEmpty();
  }

  private void createWith(String... ids) {
    client
        .messages()
        .batches()
        .create(
            BatchCreateParams.builder()
                .requests(Arrays.stream(ids).map(BatchesTest::request).toList())
                .build());
  }

  @Test
  void batchesAreListedNewestFirstPageByPage() {
    start(BatchPlan.SMOOTH);
    List<String> ids = IntStream.range(0, 5).mapToObj(i -> create(1).id()).toList();
    BatchListParams two = BatchListParams.builder().limit(2).build();
    assertThat(client.messages().batches().list(two).autoPager().stream().map(MessageBatch::id))
        .containsExactly(ids.get(4), ids.get(3), ids.get(2), ids.get(1), ids.get(0));
  }

  @Test
  void resultsAreKeptForTwentyNineDays() {
    start(BatchPlan.SMOOTH);
    String id = create(1).id();
    clock.advance(Duration.ofDays(28));
    assertThat(results(id)).hasSize(1);
    clock.advance(Duration.ofDays(1));
    assertThat(client.messages().batches().retrieve(id).archivedAt()).isPresent();
    assertThatThrownBy(() -> results(id)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void aBatchOverTheLimitIsTooLarge() throws Exception {
    start(BatchPlan.SMOOTH);
    var limits = ModelCatalogue.bundled().limits();
    var small =
        new Limits(
            limits.markers(),
            limits.lookbackBlocks(),
            2,
            100,
            limits.customIdPattern(),
            limits.batchExpiry(),
            limits.batchResultsKept());
    String one = "{\"custom_id\":\"%s\",\"params\":{}}";
    assertThat(read(small, one.formatted("a"))).isInstanceOf(BatchReader.Read.Batch.class);
    assertThat(read(small, one.formatted("a") + "," + one.formatted("b".repeat(64))))
        .isInstanceOfSatisfying(
            BatchReader.Read.Refused.class,
            refused -> assertThat(refused.error().status()).isEqualTo(413));
  }

  private static BatchReader.Read read(Limits limits, String requests) throws Exception {
    return new BatchReader(limits)
        .read(
            new ByteArrayInputStream(
                ("{\"requests\":[" + requests + "]}").getBytes(StandardCharsets.UTF_8)));
  }
}
