package io.github.warmprefix.runtime;

import com.anthropic.models.messages.MessageCountTokensParams;
import com.anthropic.models.messages.MessageCountTokensTool;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.ToolUnion;
import com.anthropic.models.messages.batches.BatchCreateParams;
import java.util.List;
import java.util.function.Consumer;

/** Finishes requests and turns them into the params of other endpoints. */
public final class Requests {
  private Requests() {}

  /** A request with no messages yet. */
  public static MessageCreateParams.Builder base(String model, long maxTokens) {
    return MessageCreateParams.builder().model(model).maxTokens(maxTokens).messages(List.of());
  }

  /** Nothing to change in a request. */
  public static List<Consumer<MessageCreateParams.Builder>> uncustomized() {
    return List.of();
  }

  /** One thing more to change in a request. */
  public static List<Consumer<MessageCreateParams.Builder>> customized(
      List<Consumer<MessageCreateParams.Builder>> before,
      Consumer<MessageCreateParams.Builder> last) {
    return Appended.list(before, last);
  }

  /**
   * A request that starts with what is the same in all of them. {@code toBuilder()} would make and
   * drop a second builder, and its list of messages, each time.
   */
  public static MessageCreateParams.Builder start(MessageCreateParams base) {
    MessageCreateParams.Builder params =
        MessageCreateParams.builder()
            .model(base._model())
            .maxTokens(base._maxTokens())
            .system(base._system());
    base.tools().ifPresent(params::tools);
    if (!base.messages().isEmpty()) {
      params.messages(base._messages());
    }
    return params;
  }

  /**
   * A built request with customizers applied in order.
   *
   * @throws IllegalStateException if the request has no messages, because every text of them is
   *     blank
   * @throws PrefixChangedException if a customizer changed the model, the tools, the system prompt
   *     or the cached messages
   */
  public static MessageCreateParams finish(
      MessageCreateParams.Builder params, List<Consumer<MessageCreateParams.Builder>> customizers) {
    MessageCreateParams built = params.build();
    if (built.messages().isEmpty()) {
      throw new IllegalStateException(
          "the request has no messages, because all texts of its messages are blank");
    }
    if (customizers.isEmpty()) {
      return built;
    }
    MessageCreateParams.Builder open = built.toBuilder();
    customizers.forEach(customizer -> customizer.accept(open));
    MessageCreateParams customized = open.build();
    PrefixGuard.check(built, customized);
    return customized;
  }

  /**
   * The same request as part of a batch. Headers and query parameters stay behind: they belong to
   * the batch as a whole.
   *
   * @param customId the request's id in the batch, 1 to 64 of {@code a-z A-Z 0-9 _ -}; the API
   *     refuses the whole batch for any other
   */
  public static BatchCreateParams.Request batch(String customId, MessageCreateParams params) {
    return batch(customId, batchParams(params));
  }

  /** A request that is made already, as part of a batch under that id. */
  public static BatchCreateParams.Request batch(
      String customId, BatchCreateParams.Request.Params params) {
    return BatchCreateParams.Request.builder().customId(customId).params(params).build();
  }

  /** The body of the same request in a batch. */
  public static BatchCreateParams.Request.Params batchParams(MessageCreateParams params) {
    return BatchParams.of(params);
  }

  /** The same request for counting its tokens. */
  public static MessageCountTokensParams countTokens(MessageCreateParams params) {
    MessageCountTokensParams.Builder count =
        MessageCountTokensParams.builder()
            .model(params.model())
            .messages(params.messages())
            .thinking(params._thinking())
            .toolChoice(params._toolChoice())
            .outputConfig(params._outputConfig())
            .additionalHeaders(params._additionalHeaders());
    params
        .tools()
        .ifPresent(tools -> count.tools(tools.stream().map(Requests::countedTool).toList()));
    params
        .system()
        .ifPresent(
            system -> {
              system.string().ifPresent(count::system);
              system.textBlockParams().ifPresent(count::systemOfTextBlockParams);
            });
    return count.build();
  }

  private static MessageCountTokensTool countedTool(ToolUnion tool) {
    return tool.isTool()
        ? MessageCountTokensTool.ofTool(tool.asTool())
        : Json.value(Json.tree(tool), MessageCountTokensTool.class);
  }
}
