package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;

/** WP301 to WP306: what flows into cached text. */
class FlowRulesTest {
  private static final String MANY =
      "  static String many() { return \"Check the chain and the brakes. \".repeat(900); }\n"
          + "  @DynamicSuffix static String ticket(String id) { return id; }\n";

  private static Compilation compile(Host host, String members) {
    return Case.members(members + MANY).on(host).findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aPerRequestValueIsReportedWhereItEnters(Host host) {
    Compilation compilation =
        compile(
            host,
            """
              @CachedPrefix static String rules() { return head() + many(); }
              private static String head() { return "It is " + «WP301»java.time.LocalDateTime.now() + ".\\n"; }
            """);
    assertThat(compilation.succeeded()).isFalse();
    assertThat(compilation.finding("WP301").message().lines().map(String::strip))
        .containsExactly(
            "[WP301] LocalDateTime.now() changes with every request, so this prefix never hits the"
                + " cache",
            "path: head() → rules()",
            "help: move it behind the prefix, into a @DynamicSuffix",
            "https://github.com/warmprefix/warmprefix/blob/main/docs/rules/WP301.md");
  }

  @OnBothCompilers
  void aSourceThatFlowsIntoTwoMembersIsReportedOnce(Host host) {
    compile(
        host,
        """
          @CachedPrefix static String a() { return stamp() + many(); }
          @CachedPrefix static String b() { return stamp() + many(); }
          private static String stamp() { return "" + «WP301»System.nanoTime(); }
        """);
  }

  @OnBothCompilers
  void stateThatTheProgramChangesIsNotSaidToChangeByItself(Host host) {
    String message =
        Case.type(
                """
                @PromptTemplate(model = "claude-opus-5")
                class Desk {
                  private static String mood = "calm";
                  static void mood(String other) { mood = other; }
                  @CachedPrefix static String rules() { return «WP301»mood + many(); }
                %s}
                """
                    .formatted(MANY))
            .on(host)
            .findsExactlyTheMarks()
            .finding("WP301")
            .message();
    assertThat(message).contains("the static field mood is changed while the program runs");
  }

  @OnBothCompilers
  void stateThatASegmentChangesIsFoundAlthoughItsBuilderAsksForItOnce(Host host) {
    Case.type(
            """
            @PromptTemplate(model = "claude-opus-5")
            class Desk {
              private static final Map<String, Integer> CALLS = new HashMap<>();
              @CachedPrefix static String rules() { return «WP301»CALLS.merge("rules", 1, Integer::sum) + many(); }
            %s}
            """
                .formatted(MANY))
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void theSameValueBehindThePrefixIsFine(Host host) {
    compile(
        host,
        """
          @CachedPrefix static String rules() { return many(); }
          @DynamicSuffix static String stamp() { return "It is " + java.time.LocalDateTime.now(); }
        """);
  }

  @OnBothCompilers
  void anUndeclaredParameterIsReportedAtTheParameter(Host host) {
    Case.members(
            """
              @CachedPrefix static String rules(@CacheKey String shop, String «WP302»user) { return shop + user + many(); }
            """
                + MANY)
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void cacheKeysAndVouchedParametersAreFine(Host host) {
    Case.members(
            """
              @CachedPrefix static String rules(@CacheKey String shop, @Stable(reason = "one per release") String build) { return shop + build + many(); }
            """
                + MANY)
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aPerProcessValueIsAWarningAtItsCreation(Host host) {
    Compilation compilation =
        compile(
            host,
            """
              Set<String> PARTS = «WP303»Set.of("chain", "saddle", "bell");
              @CachedPrefix static String rules() { return String.join(", ", PARTS) + many(); }
            """);
    assertThat(compilation.succeeded()).isTrue();
    assertThat(compilation.finding("WP303").kind()).isEqualTo("warning");
    assertThat(compilation.finding("WP303").message())
        .contains("the order of Set.of(...) can differ", "help: sort it");
  }

  @OnBothCompilers
  void aSortedSetIsFine(Host host) {
    compile(
        host,
        """
          @CachedPrefix static String rules() { return new TreeSet<>(Set.of("chain", "saddle")) + many(); }
        """);
  }

  @OnBothCompilers
  void aPerDayValueIsANote(Host host) {
    Compilation compilation =
        compile(
            host,
            """
              @CachedPrefix static String rules() { return "Today is " + «WP304»java.time.LocalDate.now() + many(); }
            """);
    assertThat(compilation.succeeded()).isTrue();
    assertThat(compilation.finding("WP304").kind()).isEqualTo("note");
  }

  @OnBothCompilers
  void aChoiceByAVouchedParameterIsANoteOncePerMember(Host host) {
    Compilation compilation =
        compile(
            host,
            """
              @CachedPrefix static String rules(@Stable(reason = "few") boolean rush) { return («WP305»rush ? "Hurry." : "Relax.") + (rush ? "!" : "") + many(); }
            """);
    assertThat(compilation.succeeded()).isTrue();
    assertThat(compilation.finding("WP305").kind()).isEqualTo("note");
    assertThat(compilation.finding("WP305").message())
        .contains("the boolean rush chooses between fixed texts");
  }

  @OnBothCompilers
  void aDayThatIsWrittenDownIsFine(Host host) {
    compile(
        host,
        """
          @CachedPrefix static String rules() { return "Since " + java.time.LocalDate.of(2026, 3, 1) + many(); }
        """);
  }

  @OnBothCompilers
  void aValueOfWhichNothingIsKnownIsReportedWhereThatIsAskedFor(Host host) {
    String members =
        """
          @CachedPrefix static String rules() { return many() + zone(); }
          static Object zone() { return java.time.Clock.systemUTC()%s.getZone(); }
        """;
    Compilation asked =
        Case.members(members.formatted("«WP306»") + MANY)
            .options("-Awarmprefix.WP306=warning")
            .on(host)
            .findsExactlyTheMarks();
    assertThat(asked.finding("WP306").message())
        .contains("it cannot be shown that", "is the same in every request")
        .contains("path: zone() → rules()", "vouch for it with @Stable if it is");
    compile(host, members.formatted(""));
  }

  @OnBothCompilers
  void stableIsTrustedOnMethodsAndFields(Host host) {
    compile(
        host,
        """
          @Stable(reason = "one JVM for all") String FENCE = UUID.randomUUID().toString();
          @Stable(reason = "the same on all replicas") static String region() { return System.getenv("REGION"); }
          @CachedPrefix static String rules() { return FENCE + region() + many(); }
        """);
  }

  @OnBothCompilers
  void suppressWarningsCountsAtEveryDeclarationAroundTheSource(Host host) {
    compile(
        host,
        """
          @CachedPrefix static String local() { @SuppressWarnings("WP301") String t = "" + System.nanoTime(); return t + many(); }
          @SuppressWarnings("WP301") static String helper() { return "" + System.nanoTime(); }
          @CachedPrefix static String viaHelper() { return helper() + many(); }
          @SuppressWarnings("WP301") @CachedPrefix static String member() { return System.nanoTime() + many(); }
          @CachedPrefix static String not() { return «WP301»System.nanoTime() + many(); }
        """);
  }

  @OnBothCompilers
  void helpersInOtherFilesAreFollowedInEveryOrder(Host host) {
    String template =
        """
        @PromptTemplate(model = "claude-opus-5")
        interface Desk {
          @CachedPrefix static String rules() { return Clocks.stamp() + many(); }
        %s}
        """
            .formatted(MANY);
    String helper =
        """
        class Clocks {
          static String stamp() { return "" + «WP301»java.time.Instant.now(); }
        }
        """;
    Case.type(template).andType(helper).on(host).findsExactlyTheMarks();
    Case.type(helper).andType(template).on(host).findsExactlyTheMarks();
  }

  @OnBothCompilers
  void findingsOfBodiesAndDeclarationsComeTogether(Host host) {
    compile(
        host,
        """
          @CachedPrefix static String rules() { return «WP301»System.nanoTime() + many(); }
          @CachedPrefix String «WP105»GAP = "";
        """);
  }

  @OnBothCompilers
  void textThatFoldsIsMeasured(Host host) {
    Case.members(
            """
              @CachedPrefix static String «WP201»rules() { return page("Check the chain. "); }
              private static String page(String line) { return line.repeat(3); }
              @CachedPrefix static String «WP105»gap() { return " ".trim(); }
              @DynamicSuffix static String ticket(String id) { return id; }
            """)
        .on(host)
        .findsExactlyTheMarks();
  }
}
