package io.github.warmprefix.foreign;

import io.github.warmprefix.foreign.Javac.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compiles code of others with and without Warmprefix, and fails where anything else differs. */
final class Foreign {
  private static final int DIFFERENT = 1;
  private static final int NOT_RUN = 2;

  private Foreign() {}

  /**
   * Takes the root of the project and how many times to compile each variant; called by {@code
   * run}.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.exit(run(Path.of(args[0]), Integer.parseInt(args[1])));
  }

  private static int run(Path root, int runs) throws IOException, InterruptedException {
    Path target = root.resolve("tools/foreign/target");
    Javac javac = new Javac(target.resolve("work"), target.resolve("idle"), processorJar(root));
    List<String> differences = new ArrayList<>();
    System.out.println(Row.HEAD);
    for (Library library : Library.all(target.resolve("libraries"), root)) {
      Row row = new Row(library);
      for (int i = 0; i < runs; i++) {
        Map<Variant, Result> results = new EnumMap<>(Variant.class);
        for (Variant variant : Variant.values()) {
          results.put(variant, javac.compile(library, variant));
        }
        Result plain = results.get(Variant.NO_PROCESSOR);
        if (plain.exit() != 0) {
          System.err.println(library.name() + " does not compile without a processor:");
          plain.diagnostics().others().stream().limit(20).forEach(System.err::println);
          return NOT_RUN;
        }
        row.add(results);
      }
      System.out.println(row.text());
      differences.addAll(row.differences());
    }
    System.out.println("\nLeft out: " + Library.LEFT_OUT + ": " + Library.WHY_LEFT_OUT);
    differences.forEach(System.out::println);
    return differences.isEmpty() ? 0 : DIFFERENT;
  }

  private static Path processorJar(Path root) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("processor/target"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("warmprefix-processor-.*\\.jar"))
          .filter(file -> !file.toString().matches(".*-(sources|javadoc|tests)\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IOException("no processor jar in processor/target"));
    }
  }
}
