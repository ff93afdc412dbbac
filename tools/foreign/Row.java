package io.github.warmprefix.foreign;

import io.github.warmprefix.foreign.Javac.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** One library with one JDK: collects what its compilations gave, and all that differed. */
final class Row {
  static final String HEAD =
      "| library | JDK | files | lines | class files | identical | other diagnostics | identical |"
          + " added by any processor | our findings | seconds: none / idle / Warmprefix /"
          + " `-proc:none` |\n"
          + "|---|---|---|---|---|---|---|---|---|---|---|";

  private final Library library;
  private final Map<Variant, List<Double>> seconds = new EnumMap<>(Variant.class);
  private final SortedSet<String> classDifferences = new TreeSet<>();
  private final SortedSet<String> diagnosticDifferences = new TreeSet<>();
  private Map<Variant, Result> last = Map.of();

  Row(Library library) {
    this.library = library;
  }

  /** Takes one compilation of each variant. */
  void add(Map<Variant, Result> results) throws IOException {
    last = results;
    Result plain = results.get(Variant.NO_PROCESSOR);
    for (Variant variant : Variant.values()) {
      Result result = results.get(variant);
      seconds.computeIfAbsent(variant, v -> new ArrayList<>()).add(result.seconds());
      Folders.firstDifference(plain.classes(), result.classes())
          .ifPresent(file -> classDifferences.add(where(variant, Variant.NO_PROCESSOR) + file));
      if (variant != Variant.IDLE) {
        Diagnostics model = results.get(variant.model()).diagnostics();
        firstDifference(model.others(), result.diagnostics().others())
            .ifPresent(line -> diagnosticDifferences.add(where(variant, variant.model()) + line));
      }
    }
  }

  /** What differed, one line each. */
  List<String> differences() {
    List<String> all = new ArrayList<>(classDifferences);
    all.addAll(diagnosticDifferences);
    return all;
  }

  String text() throws IOException {
    Diagnostics plain = last.get(Variant.NO_PROCESSOR).diagnostics();
    Diagnostics idle = last.get(Variant.IDLE).diagnostics();
    List<String> medians = new ArrayList<>();
    for (Variant variant : Variant.values()) {
      medians.add(String.format(Locale.ROOT, "%.1f", median(seconds.get(variant))));
    }
    List<String> cells =
        List.of(
            library.name(),
            String.valueOf(Runtime.version().feature()),
            String.valueOf(library.files().size()),
            String.valueOf(library.lines()),
            String.valueOf(Folders.files(last.get(Variant.NO_PROCESSOR).classes()).size()),
            classDifferences.isEmpty() ? "yes" : "NO",
            String.valueOf(plain.count()),
            diagnosticDifferences.isEmpty() ? "yes" : "NO",
            String.valueOf(idle.count() - plain.count()),
            String.valueOf(last.get(Variant.WARMPREFIX).diagnostics().findings()),
            String.join(" / ", medians));
    return "| " + String.join(" | ", cells) + " |";
  }

  private String where(Variant variant, Variant model) {
    return library.name() + ", " + variant.title() + " against " + model.title() + ": ";
  }

  private static Optional<String> firstDifference(List<String> expected, List<String> actual) {
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      String left = i < expected.size() ? expected.get(i) : "(end)";
      String right = i < actual.size() ? actual.get(i) : "(end)";
      if (!left.equals(right)) {
        return Optional.of("line " + (i + 1) + " is\n  " + right + "\nand not\n  " + left);
      }
    }
    return Optional.empty();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
