// WP112: the text says {{langauge}}, so the parameter language is used nowhere.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
interface ReplyWriter {
  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @DynamicSuffix(template = "Reply in {{langauge}} to this ticket:\n{{ticket}}")
  String reply(String ticket, String language);
}
