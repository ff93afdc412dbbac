package io.github.warmprefix.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import org.junit.jupiter.api.Test;

/** Haiku 4.5: frame 7 tokens, tool prompt 496 or 588. One token a character. */
class BlockTokensTest {
  private static final Model MODEL =
      ModelCatalogue.bundled().find("claude-haiku-4-5").orElseThrow();
  private static final String HI = "'messages':[{'role':'user','content':'Hi'}]";
  private static final String TOOL = "'tools':[{'name':'t'},{'name':'u'}]";
  private static final int BARE_TOOL = "{'name':'t'}".length();

  @Test
  void aUserMessageHasAFrame() throws Exception {
    assertThat(tokens("{" + HI + "}")).isEqualTo(2 + 7);
  }

  @Test
  void aFrameCountsOncePerPairOfMessages() throws Exception {
    assertThat(
            tokens(
                "{'messages':[{'role':'user','content':'a'},{'role':'assistant','content':'b'},"
                    + "{'role':'user','content':[{'type':'text','text':'c'},"
                    + "{'type':'text','text':'d'}]}]}"))
        .isEqualTo(4 + 2 * 7);
  }

  @Test
  void toolsAddTheHiddenPromptOnce() throws Exception {
    assertThat(tokens("{" + TOOL + "," + HI + "}")).isEqualTo(496 + 2 * BARE_TOOL + 2 + 7);
    assertThat(tokens("{" + TOOL + "," + HI + ",'tool_choice':{'type':'none'}}"))
        .isEqualTo(496 + 2 * BARE_TOOL + 2 + 7);
  }

  @Test
  void aForcedToolChoiceAddsMoreButNotToTheTools() throws Exception {
    String forced = "{" + TOOL + "," + HI + ",'tool_choice':{'type':'any'}}";
    assertThat(tokens(forced)).isEqualTo(588 + 2 * BARE_TOOL + 2 + 7);
    assertThat(prompt(forced).blocks().get(1).tokens()).isEqualTo(496 + 2 * BARE_TOOL);
  }

  @Test
  void aForcedToolChoiceWithoutToolsAddsNothing() throws Exception {
    assertThat(tokens("{" + HI + ",'tool_choice':{'type':'any'}}")).isEqualTo(2 + 7);
  }

  @Test
  void mediaCountAFlatFigureWhateverTheirBytes() throws Exception {
    String image = "{'type':'image','source':{'type':'base64','data':'%s'}}";
    String small = image.formatted("aGk=");
    String large = image.formatted("aGk=".repeat(1_000));
    assertThat(content(small)).isEqualTo(content(large));
    assertThat(content(small))
        .isEqualTo(BlockTokens.MEDIA_TOKENS + "{'type':'image'}".length() + 7);
    assertThat(content("{'type':'tool_result','content':[" + large + "]}"))
        .isBetween(BlockTokens.MEDIA_TOKENS, BlockTokens.MEDIA_TOKENS + 100);
  }

  @Test
  void textOfADocumentIsCounted() throws Exception {
    assertThat(
            content(
                "{'type':'document','source':{'type':'text','data':'" + "x".repeat(500) + "'}}"))
        .isBetween(500L, 600L);
  }

  private static long content(String block) throws JsonProcessingException {
    return tokens("{'messages':[{'role':'user','content':[" + block + "]}]}");
  }

  private static long tokens(String request) throws JsonProcessingException {
    return prompt(request).tokens();
  }

  private static Prompt prompt(String request) throws JsonProcessingException {
    JsonNode json = JsonText.parse(request.replace('\'', '"'));
    return PromptRenderer.render(RequestReader.read(json), MODEL, (family, text) -> text.length());
  }
}
