package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;

/** WP101 to WP104: the order of members, their markers and TTLs. */
class StructureRulesTest {
  private static final String SUFFIX =
      """
        @DynamicSuffix static String ticket(String id) { return id; }
      """;

  /** A helper that makes enough text for any model. */
  private static final String MANY =
      """
        static String many() { return "Check the chain and the brakes. ".repeat(900); }
      """;

  private static Case members(String members) {
    return Case.members(members + MANY);
  }

  @OnBothCompilers
  void aPrefixBehindASuffixIsReportedAtThePrefix(Host host) {
    members(
            """
              @CachedPrefix static String role() { return many(); }
              @DynamicSuffix static String ticket(String id) { return id; }
              @CachedPrefix static String «WP101»rules() { return many(); }
            """)
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aSystemSuffixAheadOfACachedMessageIsReportedAtTheSuffix(Host host) {
    members(
            """
              @CachedPrefix static String role() { return many(); }
              @CachedPrefix(section = Section.USER) static String document() { return many(); }
              @DynamicSuffix(section = Section.SYSTEM) static String «WP101»weather(String now) { return now; }
              @DynamicSuffix static String ticket(String id) { return id; }
            """)
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aSystemSuffixBehindAllThatIsCachedIsFine(Host host) {
    members(
            """
              @CachedPrefix static String role() { return many(); }
              @CachedPrefix static List<Tool> tools() { return List.of(); }
              @DynamicSuffix(section = Section.SYSTEM) static String weather(String now) { return now; }
              @DynamicSuffix static String ticket(String id) { return id; }
            """)
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void theMemberThatNeedsAFifthMarkerIsReported(Host host) {
    String message =
        members(
                """
                      @CachedPrefix static List<Tool> tools() { return List.of(); }
                      @CachedPrefix static String a() { return many(); }
                      @CachedPrefix static String b(@CacheKey String k) { return k; }
                      @CachedPrefix static String c(@CacheKey String k, @CacheKey String l) { return k; }
                      @CachedPrefix(section = Section.USER) static String d(@CacheKey String l) { return l; }
                      @CachedPrefix(section = Section.USER) static String «WP102»e(@CacheKey String k, @CacheKey String l) { return k; }
                    """
                    .concat(SUFFIX))
            .on(host)
            .findsExactlyTheMarks()
            .finding("WP102")
            .message();
    assertThat(message)
        .contains("need 5 markers", "may have 4", "join d() and e()")
        .contains("give them the same TTL and cache keys");
  }

  @OnBothCompilers
  void sectionsAloneNeverNeedAFifthMarker(Host host) {
    members(
            """
                  @CachedPrefix static List<Tool> tools() { return List.of(); }
                  @CachedPrefix static String a() { return many(); }
                  @CachedPrefix static String b(@CacheKey String k) { return k; }
                  @CachedPrefix(section = Section.USER) static String c(@CacheKey String k) { return k; }
                  @CachedPrefix(section = Section.USER) static String d(@CacheKey String k, @CacheKey String l) { return k; }
                  @DynamicSuffix static List<MessageParam> history(List<MessageParam> turns) { return turns; }
                """
                .concat(SUFFIX))
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void theCheapestNeighboursAreNamed(Host host) {
    String large = "Check the chain and the brakes. ".repeat(200);
    String small = "Check the chain and the brakes. ".repeat(90);
    String message =
        members(
                """
                  @CachedPrefix(ttl = CacheTtl.ONE_HOUR) String A = "%s";
                  @CachedPrefix String B = "%s";
                  @CachedPrefix static String c(@CacheKey String k) { return k; }
                  @CachedPrefix static String d(@CacheKey String k, @CacheKey String l) { return k; }
                  @CachedPrefix(section = Section.USER) String «WP102»E = "%s";
                """
                        .formatted(large, small, large)
                    + SUFFIX)
            .on(host)
            .findsExactlyTheMarks()
            .finding("WP102")
            .message();
    assertThat(message).contains("join B and c()");
  }

  @OnBothCompilers
  void neighboursWithTheSameKeysShareAMarker(Host host) {
    members(
            """
              @CachedPrefix static String a() { return many(); }
              @CachedPrefix static String b() { return many(); }
              @CachedPrefix static String c() { return many(); }
              @CachedPrefix static String d() { return many(); }
              @CachedPrefix static String e() { return many(); }
              @CachedPrefix static String f(@CacheKey String k) { return k; }
              @CachedPrefix static String g(@CacheKey String k) { return k; }
            """
                .concat(SUFFIX))
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aConversationTakesAMarkerOfItsOwn(Host host) {
    String message =
        members(
                """
                      @CachedPrefix(ttl = CacheTtl.ONE_HOUR) static String a() { return many(); }
                      @CachedPrefix static String b() { return many(); }
                      @CachedPrefix static String c(@CacheKey String k) { return k; }
                      @CachedPrefix(section = Section.USER) static String «WP102»d(@CacheKey String k, @CacheKey String l) { return k; }
                      @DynamicSuffix static List<MessageParam> history(List<MessageParam> turns) { return turns; }
                    """
                    .concat(SUFFIX))
            .on(host)
            .findsExactlyTheMarks()
            .finding("WP102")
            .message();
    assertThat(message).contains("need 4 markers and the conversation 1");
  }

  @OnBothCompilers
  void oneHourBehindFiveMinutesIsReportedAtTheHour(Host host) {
    members(
            """
              @CachedPrefix static String a() { return many(); }
              @CachedPrefix(ttl = CacheTtl.ONE_HOUR, section = Section.USER) static String «WP103»b() { return many(); }
            """
                .concat(SUFFIX))
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void oneHourAheadOnTheWireIsFineWhateverTheSourceOrder(Host host) {
    members(
            """
              @CachedPrefix static String a() { return many(); }
              @CachedPrefix(ttl = CacheTtl.ONE_HOUR) static List<Tool> tools() { return List.of(); }
            """
                .concat(SUFFIX))
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void fewerKeysBehindMoreIsReportedAtTheFewer(Host host) {
    String message =
        members(
                """
                  @CachedPrefix static String shop(@CacheKey String city, @CacheKey String shop) { return city + shop; }
                  @CachedPrefix static String «WP104»city(@CacheKey String city) { return city; }
                """
                    .concat(SUFFIX))
            .on(host)
            .findsExactlyTheMarks()
            .finding("WP104")
            .message();
    assertThat(message).contains("the same for every shop", "move city() ahead of shop()");
  }

  @OnBothCompilers
  void keysThatDoNotContainEachOtherHaveNoBetterOrder(Host host) {
    members(
            """
              @CachedPrefix static String shop(@CacheKey String shop) { return shop; }
              @CachedPrefix static String season(@CacheKey String season) { return season; }
            """
                .concat(SUFFIX))
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void keyedToolsAheadOfAFixedSystemPromptCannotBeReordered(Host host) {
    members(
            """
              @CachedPrefix static List<Tool> tools(@CacheKey String shop) { return List.of(); }
              @CachedPrefix static String a() { return many(); }
            """
                .concat(SUFFIX))
        .on(host)
        .findsExactlyTheMarks();
  }
}
