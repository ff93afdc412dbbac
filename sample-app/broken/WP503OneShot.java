// WP503: forty documents, each asked about once a day.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;
import io.github.warmprefix.annotations.Workload;

@PromptTemplate(model = "claude-haiku-5-5")
@Workload(requestsPerDay = 40, keys = 40)
interface TicketTriage {
  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}
