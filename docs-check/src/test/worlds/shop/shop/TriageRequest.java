package shop;

import com.anthropic.models.messages.MessageCreateParams;
import java.util.function.Supplier;

/** A request for a fixed ticket. */
public final class TriageRequest implements Supplier<MessageCreateParams> {
  @Override
  public MessageCreateParams get() {
    return Given.request(Given.ticket);
  }
}
