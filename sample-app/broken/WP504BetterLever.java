// WP504: the answers may take a day, so batches would do at half the price.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;
import io.github.warmprefix.annotations.Workload;

@PromptTemplate(model = "claude-haiku-5-5")
@Workload(requestsPerDay = 5_000, answerWithinSeconds = 86_400)
interface TicketTriage {
  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}
