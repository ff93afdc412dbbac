package io.github.warmprefix.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.docs.page.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.sourceforge.pmd.cpd.CPDConfiguration;
import net.sourceforge.pmd.cpd.CpdAnalysis;
import net.sourceforge.pmd.cpd.Match;
import net.sourceforge.pmd.lang.java.JavaLanguageModule;
import org.junit.jupiter.api.Test;

/** Keeps files short and code from standing in two places. */
class RepetitionTest {
  private static final int LONGEST_FILE = 400;
  private static final int LONGEST_RUN = 10;

  /** Ten lines of Java are seldom fewer tokens. */
  private static final int TOKENS = 60;

  @Test
  void noRunOfTenLinesStandsTwice() throws IOException {
    CPDConfiguration configuration = new CPDConfiguration();
    configuration.setOnlyRecognizeLanguage(JavaLanguageModule.getInstance());
    configuration.setMinimumTileSize(TOKENS);
    sources().forEach(configuration::addInputPath);
    List<String> repeated = new ArrayList<>();
    try (CpdAnalysis analysis = CpdAnalysis.create(configuration)) {
      analysis.performAnalysis(
          report ->
              report.getMatches().stream()
                  .filter(match -> match.getLineCount() >= LONGEST_RUN)
                  .forEach(match -> repeated.add(places(match))));
    }
    assertThat(repeated).isEmpty();
  }

  @Test
  void noFileIsLong() throws IOException {
    List<String> tooLong = new ArrayList<>();
    List<Path> files = new ArrayList<>(sources());
    files.addAll(files(file -> file.endsWith("pom.xml")));
    for (Path file : files) {
      long lines;
      try (Stream<String> text = Files.lines(file)) {
        lines = text.count();
      }
      if (lines > LONGEST_FILE) {
        tooLong.add(file + " has " + lines + " lines");
      }
    }
    assertThat(tooLong).isEmpty();
  }

  private static String places(Match match) {
    return match.getMarkSet().stream()
        .map(
            mark ->
                mark.getLocation().getFileId().getOriginalPath()
                    + ":"
                    + mark.getLocation().getStartLine())
        .toList()
        .toString();
  }

  /** What is compiled into something that is used; tests may say things twice. */
  private static List<Path> sources() throws IOException {
    return files(
        file -> file.toString().endsWith(".java") && file.toString().contains("/src/main/java/"));
  }

  private static List<Path> files(Predicate<Path> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(Repository.ROOT)) {
      return files
          .filter(wanted)
          .filter(file -> !file.toString().contains("/target/"))
          .filter(file -> !file.toString().contains("/node_modules/"))
          .sorted()
          .toList();
    }
  }
}
