package io.github.warmprefix.core.tokens;

import io.github.warmprefix.core.tokens.Samples.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes {@code TokenWeights.java}, or prints the errors of what it would make. */
final class TokenWeightsTool {
  private static final int COLUMNS = 16;
  private static final String HEAD =
      """
      package io.github.warmprefix.core.tokens;

      /**
       * What the estimate of tokens was calibrated to, in thousandths of a token.
       *
       * <p>Made by {@code tools/tokens/run fit <data> <this file>}; do not edit.
       */
      final class TokenWeights {
        private TokenWeights() {}

        /** The calibration of a family. */
        static Calibration of(TokenizerFamily family) {
          return family == TokenizerFamily.CLAUDE_3 ? Claude3.CALIBRATION : Claude47.CALIBRATION;
        }
      """;

  private TokenWeightsTool() {}

  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    if (args.length == 3 && args[0].equals("fit")) {
      fit(Samples.read(Path.of(args[1])), Path.of(args[2]));
    } else if (args.length == 2 && args[0].equals("errors")) {
      errors(Samples.read(Path.of(args[1])));
    } else {
      System.err.println("usage: tools/tokens/run fit <data> <file> | errors <data>");
      System.exit(2);
    }
  }

  /** Languages of other scripts have one text or two, and are used whole. */
  private static void fit(Samples samples, Path file) throws IOException {
    Predicate<Sample> used =
        sample -> !sample.heldOut() || sample.naturalLanguage() && !sample.latin();
    StringBuilder source = new StringBuilder(HEAD);
    for (TokenizerFamily family : TokenizerFamily.values()) {
      Calibration fit = Fit.of(samples, family, used);
      source.append("\n  private static final class ").append(className(family)).append(" {\n");
      source.append(table("MARGIN", fit.margin())).append('\n');
      source.append(table("WEIGHTS", fit.weights())).append('\n');
      source.append("    static final Calibration CALIBRATION =\n");
      source.append("        new Calibration(WEIGHTS, MARGIN, " + fit.plainLetter() + ");\n  }\n");
    }
    Path made = Files.createTempFile(file.toAbsolutePath().getParent(), "weights", ".tmp");
    Files.writeString(made, source.append("}\n"));
    Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void errors(Samples samples) {
    for (TokenizerFamily family : TokenizerFamily.values()) {
      Calibration fit = Fit.of(samples, family, sample -> !sample.heldOut());
      TokenEstimator estimator = new TokenEstimator(fit);
      ErrorTable.print(
          samples.texts().stream().filter(Sample::heldOut).toList(), family, estimator);
    }
  }

  private static String className(TokenizerFamily family) {
    return family == TokenizerFamily.CLAUDE_3 ? "Claude3" : "Claude47";
  }

  private static String table(String name, int[] values) {
    StringBuilder table = new StringBuilder("    static final int[] " + name + " = {\n");
    for (int from = 0; from < values.length; from += COLUMNS) {
      int to = Math.min(from + COLUMNS, values.length);
      table
          .append("      ")
          .append(
              Arrays.stream(values, from, to)
                  .mapToObj(Integer::toString)
                  .collect(Collectors.joining(", ")))
          .append(to < values.length ? ",\n" : "\n");
    }
    return table.append("    };\n").toString();
  }
}
