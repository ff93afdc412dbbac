package io.github.warmprefix.cli.lsp.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.warmprefix.cli.source.CompileError;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.cli.source.Inspected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is offered, for whatever source, is as good as it says. */
class ExamplesTest {
  private static final Pattern BAD = Pattern.compile("(?s)## Bad\\n\\n```java\\n(.*?)```");

  @Test
  void holdsForTheBadExampleOfEachRule() throws IOException {
    Bench bench = new Bench(Path.of("../sample-app/src/main/resources"));
    int fixed = 0;
    try (Stream<Path> pages = Files.list(Path.of("../docs/rules"))) {
      for (Path page : pages.sorted().toList()) {
        Matcher bad = BAD.matcher(Files.readString(page));
        if (bad.find()) {
          fixed += check(bench, bad.group(1));
        }
      }
    }
    assertThat(fixed).isGreaterThan(40);
  }

  /** Asked for with {@code -Dwarmprefix.corpus=<folder>}, which takes minutes. */
  @Test
  void holdsForACorpusOfLabelledCases() throws IOException {
    String corpus = System.getProperty("warmprefix.corpus");
    assumeTrue(corpus != null, "no corpus is named with -Dwarmprefix.corpus");
    Bench bench = new Bench(Path.of(corpus, "resources"));
    int fixed = 0;
    try (Stream<Path> files = Files.walk(Path.of(corpus, "dev"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        fixed += check(bench, Files.readString(file));
      }
    }
    assertThat(fixed).isGreaterThan(100);
  }

  private static int check(Bench bench, String text) {
    Inspected before = bench.inspect(text);
    int fixes = 0;
    for (Found found : before.findings()) {
      for (Fix fix : Fixes.offered(text, found, before, bench::inspect)) {
        check(bench, text, before, found, fix);
        fixes++;
      }
    }
    return fixes;
  }

  private static void check(Bench bench, String text, Inspected before, Found found, Fix fix) {
    Inspected after = bench.inspect(fix.applyTo(text));
    String what = fix.title() + " in\n" + text;
    assertThat(messages(after)).as(what).isSubsetOf(messages(before));
    assertThat(count(after, found)).as(what).isLessThan(count(before, found));
    for (int i = 1; i < fix.edits().size(); i++) {
      assertThat(fix.edits().get(i).start())
          .as(what)
          .isGreaterThanOrEqualTo(fix.edits().get(i - 1).end());
    }
  }

  private static List<String> messages(Inspected inspected) {
    return inspected.errors().stream().map(CompileError::message).toList();
  }

  private static long count(Inspected inspected, Found found) {
    return inspected.findings().stream().filter(f -> f.rule() == found.rule()).count();
  }
}
