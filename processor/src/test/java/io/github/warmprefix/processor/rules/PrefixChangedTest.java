package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import io.github.warmprefix.processor.lock.Prints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;

/** WP401: text that is not what was locked. */
final class PrefixChangedTest extends LockedDesk {
  @OnBothCompilers
  void nothingIsSaidOfWhatIsAsItWasLocked(Host host) throws IOException {
    lock(desk("1", ROLE + PACKAGED, RULES));
    compile(desk("1", ROLE + PACKAGED, RULES), host).findsExactlyTheMarks();
  }

  @OnBothCompilers
  void nothingIsSaidWithoutALockFile(Host host) throws IOException {
    compile(desk("1", ROLE + PACKAGED, RULES), host).findsExactlyTheMarks();
  }

  @OnBothCompilers
  void oneCharacterOfAResourceUnderTheSameVersionIsAnError(Host host) throws IOException {
    lock(desk("1", ROLE + PACKAGED, RULES + "Be kind.\n" + RULES));
    Compilation compilation =
        compile(
                desk(
                    "1",
                    ROLE + PACKAGED.replace("rules()", "«WP401»rules()"),
                    RULES + "Be kind!\n" + RULES),
                host)
            .findsExactlyTheMarks();

    assertThat(compilation.succeeded()).isFalse();
    assertThat(compilation.finding("WP401").message())
        .contains(
            "[WP401] rules() has changed since Desk was locked, whose version is still \"1\"",
            "diff: line 101, 1 line new, 1 line gone",
            "  + Be kind!",
            "help: raise the version and run 'warmprefix lock', or take the change back");
  }

  @OnBothCompilers
  void itSaysWhatItCostsToWriteThePrefixAnew(Host host) throws IOException {
    lock(desk("1", PACKAGED, RULES));
    String message =
        compile(desk("1", PACKAGED, RULES + "Be kind."), host).finding("WP401").message();

    Matcher cost =
        Pattern.compile(
                "cost: the prefix of about ([\\d,]+) tokens is written anew; 1,000 requests that"
                    + " write it cost \\$([\\d.]+), and that read it \\$([\\d.]+)")
            .matcher(message);
    assertThat(cost.find()).as(message).isTrue();
    double millions = Double.parseDouble(cost.group(1).replace(",", "")) * 1_000 / 1_000_000;
    assertThat(Double.parseDouble(cost.group(2))).isCloseTo(millions * 6.25, within(0.005));
    assertThat(Double.parseDouble(cost.group(3))).isCloseTo(millions * 0.5, within(0.005));
  }

  @OnBothCompilers
  void theCostIsThatOfTheDeclaredWorkload(Host host, @TempDir Path environment) throws IOException {
    Path workloads = environment.resolve("production.properties");
    Files.writeString(workloads, "requestsPerDay=5000\nkeys=3\nreplicas=4\n");
    lock(desk("1", PACKAGED, RULES));
    Case changed =
        desk("1", PACKAGED, RULES + "Be kind.").options("-Awarmprefix.workloads=" + workloads);

    assertThat(compile(changed, host).finding("WP401").message())
        .containsPattern(
            "is written anew 12 times, for \\$0\\.\\d+ in all; as many reads cost \\$0\\.\\d+");
  }

  @OnBothCompilers
  void constantsAreWatchedAsWell(Host host) throws IOException {
    lock(desk("1", ROLE + PACKAGED, RULES));
    compile(
            desk("1", ROLE.replace("ROLE = \"Sort", "«WP401»ROLE = \"Read") + PACKAGED, RULES),
            host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void textThatFoldsIsWatchedAsWell(Host host) throws IOException {
    String computed = "  @CachedPrefix static String rules() { return \"%s\".repeat(900); }\n";
    SortedMap<Integer, LockedPrefix> entries =
        Prints.of(
                desk(
                    "1",
                    "  @CachedPrefix String rules = \"" + "Be kind. ".repeat(900) + "\";\n",
                    ""))
            .entries();
    lock(entries);
    compile(desk("1", computed.formatted("Be kind. "), ""), host).findsExactlyTheMarks();
    compile(
            desk("1", computed.replace("rules()", "«WP401»rules()").formatted("Be quick. "), ""),
            host)
        .findsExactlyTheMarks();
  }

  private static final String TOOLS =
      "  @CachedPrefix static List<Tool> tools() { return new ArrayList<>(); }\n";

  @OnBothCompilers
  void textBehindToolsIsWatchedAsWell(Host host) throws IOException {
    lockPartial(desk("1", TOOLS + PACKAGED, RULES));
    compile(desk("1", TOOLS + PACKAGED, RULES), host).findsExactlyTheMarks();
    String message =
        compile(
                desk(
                    "1", TOOLS + PACKAGED.replace("rules()", "«WP401»rules()"), RULES + "Be kind."),
                host)
            .findsExactlyTheMarks()
            .finding("WP401")
            .message();
    assertThat(message).as("the size of the tools is not known").doesNotContain("cost:");
    compile(marked("WP402", "2", TOOLS + PACKAGED, RULES + "Be kind."), host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void textThatCanNoLongerBeToldIsNoChange(Host host) throws IOException {
    lock(desk("1", PACKAGED + ROLE, RULES));
    compile(
            desk(
                "1",
                PACKAGED
                    + "  @CachedPrefix static String ROLE() { return \"Sort\" + Desk.class; }\n",
                RULES),
            host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aNewMemberUnderTheSameVersionIsAnError(Host host) throws IOException {
    lock(desk("1", PACKAGED, RULES));
    Compilation compilation =
        compile(desk("1", ROLE.replace("ROLE", "«WP401»ROLE") + PACKAGED, RULES), host)
            .findsExactlyTheMarks();
    assertThat(compilation.finding("WP401").message()).contains("[WP401] ROLE was added since");
  }

  @OnBothCompilers
  void aMemberThatIsGoneIsReportedAtTheTemplate(Host host) throws IOException {
    lock(desk("1", ROLE + PACKAGED, RULES));
    Compilation compilation =
        compile(marked("WP401", "1", PACKAGED, RULES), host).findsExactlyTheMarks();
    assertThat(compilation.finding("WP401").message()).contains("[WP401] ROLE was removed since");
  }

  @OnBothCompilers
  void anotherOrderUnderTheSameVersionIsAnError(Host host) throws IOException {
    lock(desk("1", ROLE + PACKAGED, RULES));
    Compilation compilation =
        compile(desk("1", PACKAGED.replace("rules()", "«WP401»rules()") + ROLE, RULES), host)
            .findsExactlyTheMarks();
    assertThat(compilation.finding("WP401").message()).contains("[WP401] rules() has moved since");
  }

  @OnBothCompilers
  void anotherSectionUnderTheSameVersionIsAnError(Host host) throws IOException {
    lock(desk("1", PACKAGED, RULES));
    compile(
            marked(
                "WP401",
                "1",
                PACKAGED.replace("(resource", "(section = Section.USER, resource"),
                RULES),
            host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void otherEndsOfLinesAreToldApart(Host host) throws IOException {
    lock(desk("1", PACKAGED, RULES));
    Compilation compilation =
        compile(
            desk("1", PACKAGED.replace("rules()", "«WP401»rules()"), RULES.replace("\n", "\r\n")),
            host);
    assertThat(compilation.findsExactlyTheMarks().finding("WP401").message())
        .contains("diff: only the ends of lines");
  }
}
