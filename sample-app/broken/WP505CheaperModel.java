// WP505: Haiku 5.5 would cache this prefix, too, at a small part of the price.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;
import io.github.warmprefix.annotations.Workload;

@PromptTemplate(model = "claude-opus-5")
@Workload(requestsPerDay = 5_000)
interface TicketTriage {
  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}
