package io.github.warmprefix.cli.count;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenEstimator;
import java.util.List;
import java.util.function.Consumer;

/** Counts texts, each as the only message of a request. */
final class TextCounts {
  private final Model model;
  private final TokenEstimate framing;
  private final TokenEstimator estimator;
  private final TextReader reader = new TextReader(System.in);

  TextCounts(Model model, ModelCatalogue catalogue) {
    this.model = model;
    framing = Framing.of(model, catalogue);
    estimator = TokenEstimator.of(model.family());
  }

  /**
   * Counts each file that can be read.
   *
   * @param complaints is given a line for each of the others
   * @return whether all could be read
   */
  boolean count(List<String> files, Counts counts, Consumer<String> complaints) {
    boolean allRead = true;
    for (String file : files) {
      TextReader.Result result = reader.read(file);
      if (result instanceof TextReader.Result.Text read) {
        TokenEstimate content = estimator.estimate(read.text());
        counts.add(new Count(new Counted.Text(file), model, content.plus(framing), content));
      } else {
        allRead = false;
        complaints.accept(file + " " + ((TextReader.Result.Unreadable) result).reason());
      }
    }
    return allRead;
  }
}
