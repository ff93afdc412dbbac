// WP105: the notice of the day was cleared and left as white space; the API refuses empty blocks.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
interface NoticeBoard {
  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @CachedPrefix
  String NOTICE =
      """

      """;

  @DynamicSuffix
  static String question(String text) {
    return text;
  }
}
