package shop;

import com.anthropic.models.messages.MessageCreateParams;

class Clerk {
  MessageCreateParams request(String text) {
    return DeskPrompt.builder().ticket(text).build();
  }
}
