package shop;

import com.anthropic.models.messages.Message;

/** What a model makes of a ticket. */
public record Answer(String queue, double confidence) {
  public static Answer parse(String text) {
    return new Answer(text, 1);
  }

  public static double confidence(Message message) {
    return parse(message.id()).confidence();
  }
}
