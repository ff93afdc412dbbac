package io.github.warmprefix.runtime.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.core.JsonValue;
import com.anthropic.core.ObjectMappers;
import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.ContentBlockParam;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.TextBlockParam;
import com.anthropic.models.messages.Tool;
import com.anthropic.models.messages.batches.BatchCreateParams;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.warmprefix.runtime.Requests;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedPrefixTest {
  private static MessageCreateParams request(String rules, String ticket) {
    CacheControlEphemeral marker = CacheControlEphemeral.builder().build();
    return MessageCreateParams.builder()
        .model("claude-haiku-4-5")
        .maxTokens(64)
        .addTool(
            Tool.builder()
                .name("find")
                .inputSchema(Tool.InputSchema.builder().build())
                .cacheControl(marker)
                .build())
        .systemOfTextBlockParams(
            List.of(
                TextBlockParam.builder().text("plain").build(),
                TextBlockParam.builder().text(rules).cacheControl(marker).build()))
        .putAdditionalBodyProperty("new_field", JsonValue.from(7))
        .addUserMessageOfContentBlockParams(
            List.of(
                ContentBlockParam.ofText(
                    TextBlockParam.builder().text("example").cacheControl(marker).build()),
                ContentBlockParam.ofText(ticket)))
        .build();
  }

  @Test
  void everyMarkerAsksForAnHourAndNothingElseChanges() {
    MessageCreateParams made = request("rules é", "ticket 1");
    String expected =
        WireJson.text(made._body())
            .replace("{\"type\":\"ephemeral\"}", "{\"type\":\"ephemeral\",\"ttl\":\"1h\"}");

    String sent = WireJson.text(new SharedPrefix().share(made)._body());

    assertThat(WireJson.read(sent, JsonNode.class))
        .isEqualTo(WireJson.read(expected, JsonNode.class));
    assertThat(sent.split("\"ttl\":\"1h\"", -1)).hasSize(4);
  }

  @Test
  void requestsOfAGroupShareTheObjectsOfTheirPrefix() {
    SharedPrefix prefix = new SharedPrefix();
    MessageCreateParams one = prefix.share(request(new String("rules"), "ticket 1"));
    MessageCreateParams two = prefix.share(request(new String("rules"), "ticket 2"));
    assertThat(two._system()).isSameAs(one._system());
    assertThat(two.tools().orElseThrow().get(0)).isSameAs(one.tools().orElseThrow().get(0));
    assertThat(WireJson.text(two._body())).contains("ticket 2");
  }

  @Test
  void aRequestWithAnotherPrefixKeepsItsOwn() {
    SharedPrefix prefix = new SharedPrefix();
    prefix.share(request("rules", "ticket 1"));
    assertThat(WireJson.text(prefix.share(request("other rules", "ticket 2"))._body()))
        .contains("other rules");
  }

  @Test
  void theSizeIsThatOfTheBytesThatAreSent() throws Exception {
    List<BatchCreateParams.Request> requests =
        List.of(
            Requests.batch("a-1", request("rules é \u20ac \ud83d\ude00 \"", "ticket\n1")),
            Requests.batch("a-2", request("rules", "ticket 2")));
    long bytes = requests.stream().mapToLong(WireJson::bytes).sum();
    BatchCreateParams batch = BatchCreateParams.builder().requests(requests).build();
    int length = ObjectMappers.jsonMapper().writeValueAsBytes(batch._body()).length;

    assertThat(new BatchLimits(2, length).allow(2, bytes)).isTrue();
    assertThat(new BatchLimits(2, length - 1).allow(2, bytes)).isFalse();
  }
}
