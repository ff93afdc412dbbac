package shop;

import com.anthropic.client.AnthropicClient;
import com.anthropic.core.JsonValue;
import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.ContentBlockParam;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.MessageParam;
import com.anthropic.models.messages.Model;
import com.anthropic.models.messages.TextBlockParam;
import com.anthropic.models.messages.Tool;
import com.anthropic.models.messages.batches.BatchCreateParams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class Requests {
  private final AnthropicClient client;
  private final List<MessageParam> turns = new ArrayList<>();
  private final String id = UUID.randomUUID().toString();

  public Requests(AnthropicClient client) {
    this.client = client;
  }

  public Message ask(String question, Optional<String> note) {
    MessageCreateParams.Builder builder = base();
    note.ifPresent(builder::addUserMessage);
    turns.add(MessageParam.ofUser(question));
    for (MessageParam turn : turns) {
      builder.addMessage(turn);
    }
    return client.messages().create(builder.build());
  }

  private MessageCreateParams.Builder base() {
    return MessageCreateParams.builder()
        .model(Model.of("claude-opus-5"))
        .maxTokens(1_000L)
        .addTool(lookup().toBuilder().cacheControl(marker()).build())
        .systemOfTextBlockParams(system());
  }

  private List<TextBlockParam> system() {
    List<TextBlockParam> blocks = new ArrayList<>();
    blocks.add(TextBlockParam.builder().text("Be kind. ".repeat(2_000)).build());
    for (String part : new String[] {"a", "b"}) {
      blocks.add(TextBlockParam.builder().text(part + id).cacheControl(hour()).build());
    }
    return blocks;
  }

  private static Tool lookup() {
    return Tool.builder()
        .name("lookup")
        .inputSchema(
            Tool.InputSchema.builder()
                .properties(JsonValue.from(Map.of("day", LocalDate.now().toString())))
                .build())
        .build();
  }

  private static CacheControlEphemeral marker() {
    return CacheControlEphemeral.builder().build();
  }

  private static CacheControlEphemeral hour() {
    return CacheControlEphemeral.builder().ttl(CacheControlEphemeral.Ttl.TTL_1H).build();
  }

  public BatchCreateParams batch(List<String> questions) {
    BatchCreateParams.Builder batch = BatchCreateParams.builder();
    int number = 0;
    for (String question : questions) {
      batch.addRequest(
          BatchCreateParams.Request.builder()
              .customId("q-" + number++)
              .params(
                  BatchCreateParams.Request.Params.builder()
                      .model("claude-haiku-4-5")
                      .maxTokens(50)
                      .systemOfTextBlockParams(system())
                      .addUserMessageOfContentBlockParams(
                          List.of(
                              ContentBlockParam.ofText(
                                  TextBlockParam.builder()
                                      .text(question)
                                      .cacheControl(marker())
                                      .build())))
                      .build())
              .build());
    }
    return batch.build();
  }
}
