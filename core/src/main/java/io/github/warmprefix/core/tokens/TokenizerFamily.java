package io.github.warmprefix.core.tokens;

import java.util.Arrays;
import java.util.Optional;

/** A family of models that cut text into tokens in the same way. */
public enum TokenizerFamily {
  /** Claude 3 to 4.6 and Haiku 4.5. */
  CLAUDE_3("claude-3"),
  /** Claude 4.7 and later, all 5.x: 1.0 to 1.46 times as many tokens as {@link #CLAUDE_3}. */
  CLAUDE_4_7("claude-4.7");

  private final String id;

  TokenizerFamily(String id) {
    this.id = id;
  }

  /** The name used in the model catalogue, for example {@code "claude-3"}. */
  public String id() {
    return id;
  }

  /** The family of that name, or empty where there is none. */
  public static Optional<TokenizerFamily> of(String id) {
    return Arrays.stream(values()).filter(family -> family.id.equals(id)).findFirst();
  }
}
