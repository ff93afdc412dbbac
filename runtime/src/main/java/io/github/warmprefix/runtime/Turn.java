package io.github.warmprefix.runtime;

import com.anthropic.models.messages.ContentBlockParam;
import com.anthropic.models.messages.MessageParam;
import com.anthropic.models.messages.TextBlockParam;

/** What is said in a turn of the user or of the assistant. */
sealed interface Turn {
  /** Whether the next one is in the same message. */
  default boolean sharesMessage(Turn next) {
    return this instanceof Content one
        && next instanceof Content other
        && one.ofUser() == other.ofUser();
  }

  /** One block of a message. */
  sealed interface Content extends Turn {
    boolean ofUser();

    ContentBlockParam block();
  }

  /**
   * A text, which is made a block only where it has to be one.
   *
   * @param isBlock whether it is a block even alone in its message
   */
  record Text(boolean ofUser, String text, boolean isBlock) implements Content {
    @Override
    public ContentBlockParam block() {
      return ContentBlockParam.ofText(TextBlockParam.builder().text(text).build());
    }
  }

  /** A block that is made already. */
  record Block(boolean ofUser, ContentBlockParam block) implements Content {}

  /** A whole message. */
  record Whole(MessageParam message) implements Turn {}
}
