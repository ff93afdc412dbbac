package io.github.warmprefix.cli.count;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.tokens.TokenEstimate;
import java.util.OptionalInt;

/** Knows what the API adds to a text that is the only message of a request. */
final class Framing {
  private Framing() {}

  /** The frame of one message; where the catalogue has none for the model, between all it has. */
  static TokenEstimate of(Model model, ModelCatalogue catalogue) {
    if (model.messageFrameTokens().isPresent()) {
      return TokenEstimate.exactly(model.messageFrameTokens().getAsInt());
    }
    int[] known =
        catalogue.models().stream()
            .map(Model::messageFrameTokens)
            .filter(OptionalInt::isPresent)
            .mapToInt(OptionalInt::getAsInt)
            .sorted()
            .toArray();
    return new TokenEstimate(known[0], known[known.length / 2], known[known.length - 1]);
  }
}
