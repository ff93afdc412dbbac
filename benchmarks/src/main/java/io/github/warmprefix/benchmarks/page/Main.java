package io.github.warmprefix.benchmarks.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Measures, and puts the tables on the page. */
public final class Main {
  private static final List<Table> TABLES =
      List.of(
          new OverheadTable(),
          new FreshTable(),
          new PromptTable(),
          new BuildersTable(),
          new TokensTable(),
          new RequestsTable(),
          new BatchesTable());

  private Main() {}

  /** Takes the names of tables, or {@code all}; {@code trial} in front shows that they work. */
  public static void main(String[] arguments) throws IOException {
    List<String> wanted = Arrays.asList(arguments);
    boolean trial = wanted.contains("trial");
    List<Table> tables =
        TABLES.stream()
            .filter(table -> wanted.contains("all") || wanted.contains(table.id()))
            .toList();
    if (tables.isEmpty()) {
      System.err.println("usage: benchmarks/run [trial] all | " + ids() + " | jmh ...");
      System.exit(2);
    }
    for (Table table : tables) {
      long start = System.nanoTime();
      String setting = Setting.line();
      String made = table.measure(trial ? Effort.TRIAL : Effort.FULL) + setting;
      System.out.printf("%n%s%nin %d s%n", made, (System.nanoTime() - start) / 1_000_000_000);
      if (!trial) {
        Page.put(table.id(), made);
      }
    }
    if (!trial) {
      Page.put("versions", Setting.versions());
    }
  }

  private static String ids() {
    return TABLES.stream().map(Table::id).collect(Collectors.joining(" | "));
  }
}
