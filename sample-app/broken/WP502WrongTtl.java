// WP502: a request every quarter of an hour finds its entry of five minutes dead.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;
import io.github.warmprefix.annotations.Workload;

@PromptTemplate(model = "claude-haiku-5-5")
@Workload(requestsPerDay = 96, gapSeconds = 900)
interface TicketTriage {
  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}
