package io.github.warmprefix.core.tokens;

import io.github.warmprefix.core.tokens.MarginFit.Miss;
import io.github.warmprefix.core.tokens.Samples.Sample;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes the weights that are shipped, and estimates each text by weights made without it. */
final class Calibration {
  private final Samples samples;
  private final Census census = new Census();

  Calibration(Samples samples) {
    this.samples = samples;
    samples.texts().forEach(text -> census.read(text.text()));
  }

  /** All texts, estimated by weights from the four folds that they are not in. */
  Map<TokenizerFamily, List<Miss>> misses() {
    Map<TokenizerFamily, List<Miss>> misses = new EnumMap<>(TokenizerFamily.class);
    for (int each = 0; each < Folds.COUNT; each++) {
      int fold = each;
      Fit fit = new Fit(samples, census, text -> text.fold() != fold);
      for (TokenizerFamily family : TokenizerFamily.values()) {
        Weights weights = fit.weights(family);
        List<Miss> all = misses.computeIfAbsent(family, key -> new ArrayList<>());
        for (Sample text : samples.texts()) {
          if (text.fold() == fold) {
            all.add(Miss.of(text, family, sums(text, weights)));
          }
        }
      }
    }
    return misses;
  }

  /** The margin for each fold, made from the misses of the others. */
  static List<short[]> margins(List<Miss> misses) {
    return IntStream.range(0, Folds.COUNT)
        .mapToObj(
            fold ->
                MarginFit.of(misses.stream().filter(miss -> miss.text().fold() != fold).toList()))
        .toList();
  }

  /** The fit on all texts. */
  Fit all() {
    return new Fit(samples, census, text -> true);
  }

  private static Sums sums(Sample text, Weights weights) {
    Sums sums = new Sums(weights);
    Scanner scanner = new Scanner(sums);
    scanner.read(text.text());
    scanner.end();
    return sums;
  }
}
