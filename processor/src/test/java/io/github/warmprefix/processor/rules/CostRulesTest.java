package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import io.github.warmprefix.processor.compile.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WP501 to WP505: what declared workloads cost. */
class CostRulesTest {
  private static final String RULES =
      "Ask for the frame number before you quote a part. ".repeat(800);

  @OnBothCompilers
  void nothingIsSaidOfTheCostWithoutAWorkload(Host host) {
    desk("claude-haiku-5-5", "", "").on(host).findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aWorkloadThatIsCachedWellIsSilent(Host host) {
    desk("claude-haiku-5-5", "@Workload(requestsPerDay = 5_000, outputTokens = 200)", "")
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void requestsTooFarApartForBothLives(Host host) {
    Compilation compilation =
        desk(
                "claude-haiku-5-5",
                "@Workload(requestsPerDay = 2, gapSeconds = 43_200, outputTokens = 200)",
                "«WP501»")
            .on(host)
            .findsExactlyTheMarks();
    assertThat(compilation.finding("WP501").message())
        .containsPattern(
            "caching does not pay for this workload: \\$0\\.00\\d+ a day, against \\$0\\.00\\d+ a"
                + " day uncached")
        .contains("do without caching, or bring the requests closer together");
  }

  @OnBothCompilers
  void requestsThatAreWorthKeepingThePrefixWarm(Host host) {
    Compilation compilation =
        desk(
                "claude-haiku-5-5",
                "@Workload(requestsPerDay = 12, gapSeconds = 7_200)",
                "«WP501»«WP504»")
            .on(host)
            .findsExactlyTheMarks();
    assertThat(compilation.finding("WP501").message()).contains("keep the prefix warm");
    assertThat(compilation.finding("WP504").message()).contains("with its prefix kept warm");
  }

  @OnBothCompilers
  void requestsBetweenFiveMinutesAndAnHourApart(Host host) {
    Compilation compilation =
        desk("claude-haiku-5-5", "@Workload(requestsPerDay = 96, gapSeconds = 900)", "«WP502»")
            .on(host)
            .findsExactlyTheMarks();
    assertThat(compilation.finding("WP502").message())
        .containsPattern(
            "entries of five minutes cost \\$\\S+ a day, those of an hour would cost \\$\\S+ a day")
        .contains("use ttl = CacheTtl.ONE_HOUR");
  }

  @OnBothCompilers
  void anHourIsTooLongForPrefixesThatAreUsedTwiceAndSoon(Host host) {
    Compilation compilation =
        desk(
                "claude-haiku-5-5",
                "@Workload(requestsPerDay = 200, keys = 100, gapSeconds = 1)",
                "«WP502»",
                "(ttl = CacheTtl.ONE_HOUR)")
            .on(host)
            .findsExactlyTheMarks();
    assertThat(compilation.finding("WP502").message())
        .containsPattern(
            "entries of an hour cost \\$\\S+ a day, those of five minutes would cost \\$\\S+ a day")
        .contains("use ttl = CacheTtl.FIVE_MINUTES");
  }

  @OnBothCompilers
  void aDeployBetweenTheTwoUsesOfAPrefixLeavesNothingToRead(Host host) {
    desk(
            "claude-haiku-5-5",
            "@Workload(requestsPerDay = 80, keys = 40, deploysPerDay = 1)",
            "«WP503»")
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aPrefixThatIsUsedOnceADay(Host host) {
    Compilation compilation =
        desk("claude-haiku-5-5", "@Workload(requestsPerDay = 40, keys = 40)", "«WP503»")
            .on(host)
            .findsExactlyTheMarks();
    assertThat(compilation.finding("WP503").message())
        .contains("each prefix is written to the cache and never read");
  }

  @OnBothCompilers
  void answersThatCanWaitGoIntoBatches(Host host) {
    Compilation compilation =
        desk(
                "claude-haiku-5-5",
                "@Workload(requestsPerDay = 5_000, answerWithinSeconds = 86_400)",
                "«WP504»")
            .on(host)
            .findsExactlyTheMarks();
    assertThat(compilation.finding("WP504").message())
        .contains("in batches that share a cache entry this workload would cost");
  }

  @OnBothCompilers
  void whatIsReadOnceGoesIntoBatchesWithoutMarkers(Host host) {
    Compilation compilation =
        desk(
                "claude-haiku-5-5",
                "@Workload(requestsPerDay = 40, keys = 40, answerWithinSeconds = 86_400)",
                "«WP503»«WP504»")
            .on(host)
            .findsExactlyTheMarks();
    assertThat(compilation.finding("WP504").message())
        .contains("in batches without markers this workload would cost");
  }

  @OnBothCompilers
  void theCheapestModelIsNamed(Host host) {
    Compilation compilation =
        desk("claude-opus-5", "@Workload(requestsPerDay = 5_000)", "«WP505»")
            .on(host)
            .findsExactlyTheMarks();
    assertThat(compilation.finding("WP505").message())
        .contains("on claude-haiku-5-5 this workload would cost")
        .contains("which would cache this prefix, too");
  }

  @OnBothCompilers
  void numbersOutOfTheirRange(Host host) {
    Compilation compilation =
        desk(
                "claude-haiku-5-5",
                "@Workload(requestsPerDay = 5_000, «WP106@ecj»replicas = «WP106@javac»0,"
                    + " «WP106@ecj»keys = «WP106@javac»-1)",
                "")
            .on(host)
            .findsExactlyTheMarks();
    assertThat(compilation.finding("WP106").message())
        .contains("in the workload of Desk, replicas is 0, and must be from 1 to 1,000,000");
  }

  @OnBothCompilers
  void aWorkloadOfNoTemplate(Host host) {
    Case.type("@Workload(requestsPerDay = 1) «WP106@javac»interface «WP106@ecj»Desk {}")
        .on(host)
        .findsExactlyTheMarks();
  }

  @Test
  void aFileIsLaidOverWhatIsDeclared(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("production.properties");
    Files.writeString(file, "shop.Desk.requestsPerDay=40\nkeys=40\n");
    desk("claude-haiku-5-5", "@Workload(requestsPerDay = 5_000)", "«WP503»")
        .options("-Awarmprefix.workloads=" + file)
        .on(Host.JAVAC)
        .findsExactlyTheMarks();
    Files.writeString(file, "keyz=40\n");
    assertThat(
            desk("claude-haiku-5-5", "", "")
                .options("-Awarmprefix.workloads=" + file)
                .on(Host.JAVAC)
                .diagnostics())
        .extracting(Seen::message)
        .containsOnlyOnce("Warmprefix: in " + file + ", keyz is no number of a workload");
  }

  private static Case desk(String model, String workload, String marks) {
    return desk(model, workload, marks, "");
  }

  private static Case desk(String model, String workload, String marks, String attributes) {
    return Case.type(
        """
        %s
        @PromptTemplate(model = "%s")
        interface Desk {
          @CachedPrefix%s String %sROLE = "%s";
          @DynamicSuffix static String ticket(String id) { return id; }
        }
        """
            .formatted(workload, model, attributes, marks, RULES));
  }
}
