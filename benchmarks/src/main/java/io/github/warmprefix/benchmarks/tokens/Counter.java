package io.github.warmprefix.benchmarks.tokens;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import io.github.warmprefix.core.tokens.TokenEstimator;
import io.github.warmprefix.core.tokens.TokenizerFamily;
import java.util.function.ToLongFunction;

/** Ways to tell how many tokens a text has. */
public enum Counter {
  /** Our estimate for the older tokenizer. */
  CLAUDE_3("Warmprefix, claude-3") {
    @Override
    ToLongFunction<String> make() {
      TokenEstimator estimator = TokenEstimator.of(TokenizerFamily.CLAUDE_3);
      return text -> estimator.estimate(text).expected();
    }
  },
  /** Our estimate for the newer tokenizer. */
  CLAUDE_4_7("Warmprefix, claude-4.7") {
    @Override
    ToLongFunction<String> make() {
      TokenEstimator estimator = TokenEstimator.of(TokenizerFamily.CLAUDE_4_7);
      return text -> estimator.estimate(text).expected();
    }
  },
  /** JTokkit, which counts exactly, but for the tokenizers of another vendor. */
  CL100K("JTokkit, cl100k_base") {
    @Override
    ToLongFunction<String> make() {
      return jtokkit(EncodingType.CL100K_BASE);
    }
  },
  /** JTokkit with the larger vocabulary. */
  O200K("JTokkit, o200k_base") {
    @Override
    ToLongFunction<String> make() {
      return jtokkit(EncodingType.O200K_BASE);
    }
  };

  private final String title;

  Counter(String title) {
    this.title = title;
  }

  /** The counter for people. */
  public String title() {
    return title;
  }

  /** Loads what the counter needs. */
  abstract ToLongFunction<String> make();

  private static ToLongFunction<String> jtokkit(EncodingType type) {
    Encoding encoding = Encodings.newLazyEncodingRegistry().getEncoding(type);
    return encoding::countTokens;
  }
}
