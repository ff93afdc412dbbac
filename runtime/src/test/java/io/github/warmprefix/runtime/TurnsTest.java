package io.github.warmprefix.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.MessageParam;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private final Turns turns =
      new Turns(
          MessageParam::ofUser,
          MessageParam::ofUserOfContentBlockParams,
          MessageParam::ofAssistantOfContentBlockParams);

  private static String messages(MessageCreateParams.Builder params) {
    return Json.tree(params.model("m").maxTokens(1).build()._body())
        .path("messages")
        .toString()
        .replace('"', '\'');
  }

  private static String messages(Turns turns) {
    MessageCreateParams.Builder params = MessageCreateParams.builder();
    turns.addTo(params);
    return messages(params);
  }

  private static String only(String text) {
    MessageCreateParams.Builder params = MessageCreateParams.builder();
    Turns.only(params, MessageParam::ofUser, text);
    return messages(params);
  }

  @Test
  void aTextThatIsNotCachedIsAStringWhereItIsAlone() {
    turns.ask("Why?");
    assertThat(messages(turns)).isEqualTo("[{'content':'Why?','role':'user'}]");
  }

  @Test
  void aCachedTextIsABlockEvenAlone() {
    turns.user("Why?");
    assertThat(messages(turns))
        .isEqualTo("[{'content':[{'text':'Why?','type':'text'}],'role':'user'}]");
  }

  @Test
  void neighboursOfOneRoleShareAMessage() {
    turns.user("a");
    turns.mark("5m");
    turns.ask("b");
    assertThat(messages(turns))
        .isEqualTo(
            "[{'content':[{'text':'a','type':'text','cache_control':{'type':'ephemeral','ttl':'5m'}},"
                + "{'text':'b','type':'text'}],'role':'user'}]");
  }

  @Test
  void theLastFixedMessageStaysOpenForMore() {
    turns.user("a");
    turns.assistant("b");
    turns.user("c");
    Turns fixed = turns.fixed();
    Turns copy = fixed.copy();
    copy.ask("d");
    String before = messages(fixed);
    assertThat(messages(copy))
        .isEqualTo(
            before.replace("'c','type':'text'}", "'c','type':'text'},{'text':'d','type':'text'}"));
    assertThat(messages(fixed)).isEqualTo(before).contains("'b'").contains("'c'");
  }

  @Test
  void theOneTextOfARequestIsWhatItIsWithTheLongWayToo() {
    turns.ask("Why?");
    assertThat(only("Why?")).isEqualTo(messages(turns));
  }

  @Test
  void withoutTextsThereAreNoMessages() {
    turns.ask(" ");
    assertThat(messages(turns))
        .isEqualTo("[]")
        .isEqualTo(only(" "))
        .isEqualTo(messages(turns.fixed()));
  }

  @Test
  void messagesOfAConversationStayWhole() {
    turns.conversation(List.of(MessageParam.ofUser("a"), MessageParam.ofAssistant("b")));
    turns.ask("c");
    assertThat(messages(turns)).contains("'content':'a'").contains("'content':'c'");
  }
}
