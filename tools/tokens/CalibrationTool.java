package io.github.warmprefix.core.tokens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Makes the packaged weights, prints the errors of what it would make, or times the estimate. */
final class CalibrationTool {
  private CalibrationTool() {}

  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    if (args.length == 3 && args[0].equals("fit")) {
      fit(Samples.read(Path.of(args[1])), Path.of(args[2]));
    } else if (args.length == 2 && args[0].equals("errors")) {
      errors(Samples.read(Path.of(args[1])));
    } else if (args.length >= 2 && args[0].equals("time")) {
      Timing.print(Arrays.stream(args).skip(1).map(Path::of).toList());
    } else {
      System.err.println(
          "usage: tools/tokens/run fit <data> <folder> | errors <data> | time <file>...");
      System.exit(2);
    }
  }

  private static void fit(Samples samples, Path folder) throws IOException {
    Calibration calibration = new Calibration(samples);
    var misses = calibration.misses();
    Fit fit = calibration.all();
    Files.write(folder.resolve(WeightsFile.PIECES), fit.marks());
    for (TokenizerFamily family : TokenizerFamily.values()) {
      short[] margin = MarginFit.of(misses.get(family));
      Files.write(
          folder.resolve(WeightsFile.name(family)), fit.file(family, margin));
      System.out.println(family.id() + " margin, in thousandths " + Arrays.toString(margin));
    }
  }

  private static void errors(Samples samples) {
    new Calibration(samples)
        .misses()
        .forEach(
            (family, misses) ->
                ErrorTable.print(family, misses, Calibration.margins(misses)));
  }
}
