// WP304: the date changes the prefix at midnight. One more cache write a day is often fine, so this is
// a note and not a warning.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;
import java.time.LocalDate;
import java.time.ZoneOffset;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
interface DeliveryDesk {
  @CachedPrefix
  static String calendar() {
    return "Today is " + LocalDate.now(ZoneOffset.UTC) + ". Parcels are late after three working days.";
  }

  @DynamicSuffix
  static String question(String text) {
    return text;
  }
}
