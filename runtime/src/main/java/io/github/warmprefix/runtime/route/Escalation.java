package io.github.warmprefix.runtime.route;

import com.anthropic.models.messages.ContentBlock;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.StopReason;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Says whether an answer is not good enough, so that the next tier is asked. */
@FunctionalInterface
public interface Escalation {
  /** Why the answer is not good enough, in a few words without text of it; empty where it is. */
  Optional<String> reason(Message answer);

  /** This one, or else the other. */
  default Escalation or(Escalation other) {
    return answer -> reason(answer).or(() -> other.reason(answer));
  }

  /** The model declined to answer. */
  static Escalation onRefusal() {
    return onStop(StopReason.REFUSAL, "refusal");
  }

  /** The answer did not fit into {@code max_tokens}. */
  static Escalation onCutOff() {
    return onStop(StopReason.MAX_TOKENS, "cut off at max_tokens");
  }

  /** The caller does not like the answer. */
  static Escalation when(String reason, Predicate<Message> bad) {
    return answer -> bad.test(answer) ? Optional.of(reason) : Optional.empty();
  }

  /**
   * The model is less sure than it should be.
   *
   * @param confidence how sure the answer says it is; not a number counts as not sure
   */
  static Escalation below(double least, ToDoubleFunction<Message> confidence) {
    return answer -> {
      double sure = confidence.applyAsDouble(answer);
      return sure >= least
          ? Optional.empty()
          : Optional.of(String.format(Locale.ROOT, "confidence %.2f, below %.2f", sure, least));
    };
  }

  /**
   * The answer cannot be read as the caller wants it.
   *
   * @param reading reads the text of an answer, and throws where it is not of the right form
   */
  static Escalation unlessReadable(Consumer<String> reading) {
    return answer -> {
      try {
        reading.accept(text(answer));
        return Optional.empty();
      } catch (RuntimeException e) {
        return Optional.of("not of the right form: " + e.getClass().getSimpleName());
      }
    };
  }

  private static Escalation onStop(StopReason stop, String reason) {
    return when(reason, answer -> answer.stopReason().filter(stop::equals).isPresent());
  }

  private static String text(Message answer) {
    return answer.content().stream()
        .filter(ContentBlock::isText)
        .map(block -> block.asText().text())
        .collect(Collectors.joining());
  }
}
