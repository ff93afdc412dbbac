// WP501: each request comes twelve hours after the one before, so each of them writes and none
// reads.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;
import io.github.warmprefix.annotations.Workload;

@PromptTemplate(model = "claude-haiku-5-5")
@Workload(requestsPerDay = 2, gapSeconds = 43_200)
interface TicketTriage {
  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}
