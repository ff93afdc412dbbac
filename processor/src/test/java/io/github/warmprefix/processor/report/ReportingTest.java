package io.github.warmprefix.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import io.github.warmprefix.processor.compile.Seen;
import org.junit.jupiter.api.Test;

/** What becomes of findings: their severity, their suppression, their text. */
class ReportingTest {
  private static final String TEXT =
      "Ask for the frame number before you quote a part. ".repeat(100);

  /** A warning, WP104, at {@code shop}. */
  private static Case warning(String onMember, String onType) {
    return Case.type(
        """
        %s
        @PromptTemplate(model = "claude-opus-5")
        interface Desk {
          @CachedPrefix static String city(@CacheKey String city, @CacheKey String shop) { return city; }
          %s
          @CachedPrefix static String shop(@CacheKey String shop) { return shop; }
          @DynamicSuffix static String ticket(String id) { return id; }
        }
        """
            .formatted(onType, onMember));
  }

  private static Case warning() {
    return warning("", "");
  }

  @OnBothCompilers
  void aWarningDoesNotFailTheBuild(Host host) {
    Compilation compilation = warning().on(host);
    assertThat(compilation.succeeded()).isTrue();
    assertThat(compilation.finding("WP104").kind()).isEqualTo("warning");
  }

  @OnBothCompilers
  void anOptionMakesItAnError(Host host) {
    Compilation compilation = warning().options("-Awarmprefix.WP104=error").on(host);
    assertThat(compilation.succeeded()).isFalse();
    assertThat(compilation.finding("WP104").kind()).isEqualTo("error");
  }

  @OnBothCompilers
  void anOptionMakesItANote(Host host) {
    Compilation compilation = warning().options("-Awarmprefix.WP104=note").on(host);
    assertThat(compilation.finding("WP104").kind()).isIn("note", "other");
  }

  @OnBothCompilers
  void anOptionSwitchesItOff(Host host) {
    assertThat(warning().options("-Awarmprefix.WP104=off").on(host).findings()).isEmpty();
  }

  @Test
  void underWerrorAWarningFailsTheBuild() {
    assertThat(warning().options("-Werror").on(Host.JAVAC).succeeded()).isFalse();
  }

  @OnBothCompilers
  void suppressWarningsOnTheMemberSilencesIt(Host host) {
    assertThat(warning("@SuppressWarnings(\"WP104\")", "").on(host).findings()).isEmpty();
  }

  @OnBothCompilers
  void suppressWarningsOnTheTemplateSilencesIt(Host host) {
    assertThat(warning("", "@SuppressWarnings({\"unused\", \"WP104\"})").on(host).findings())
        .isEmpty();
  }

  @OnBothCompilers
  void suppressWarningsOfAnotherRuleDoesNot(Host host) {
    assertThat(warning("@SuppressWarnings(\"WP103\")", "").on(host).findings()).hasSize(1);
  }

  @OnBothCompilers
  void anErrorCanBeSuppressedToo(Host host) {
    Compilation compilation =
        Case.members(
                """
                  @CachedPrefix String ROLE = "%s";
                  @SuppressWarnings("WP105") @CachedPrefix String GAP = "";
                  @DynamicSuffix static String ticket(String id) { return id; }
                """
                    .formatted(TEXT))
            .on(host)
            .findsExactlyTheMarks();
    assertThat(compilation.succeeded()).isTrue();
  }

  @OnBothCompilers
  void anOptionThatMakesNoSenseIsOneError(Host host) {
    Compilation compilation = warning().options("-Awarmprefix.WP104=loud").on(host);
    assertThat(compilation.diagnostics())
        .filteredOn(seen -> seen.kind().equals("error"))
        .singleElement()
        .extracting(Seen::message)
        .asString()
        .contains("-Awarmprefix.WP104=loud is not one of error, warning, note, off");
  }

  @OnBothCompilers
  void theMessageSaysWhatThenHelpThenWhereToReadOn(Host host) {
    assertThat(warning().on(host).finding("WP104").message().lines().map(String::strip))
        .containsExactly(
            "[WP104] shop() is the same for every city but stands behind city(), so it is written to"
                + " the cache again for each",
            "help: move shop() ahead of city()",
            "https://github.com/warmprefix/warmprefix/blob/main/docs/rules/WP104.md");
  }
}
