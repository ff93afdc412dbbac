package io.github.warmprefix.core.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The features of short texts as they were when the weights were fitted to them. Whoever changes
 * one of them has to calibrate anew, and may then write down here what the failures say.
 */
class CalibratedFeaturesTest {
  /** Texts are written with Java's escapes, and repeated where a number says so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `a` | 1 | de4e2b01cf5584cf
          `The URLPath of getName` | 1 | dfb7535b6e8500b
          `XMLHttpRequest2xx` | 1 | b98a966e3f44116e
          `aB ABc ABC` | 1 | c2c2639b42c3a6b
          `Antidisestablishmentarianisms` | 1 | 55dcf733441b77b2
          `über Größe ÉCOLE Øl` | 1 | 886dec78ab487dcb
          `a,b (c) [d] "e"` | 1 | 8b1a44168a50ffd
          ` a` | 1 | 5b40829a04615e0f
          `a  b` | 1 | 7f0431d0717d88cd
          `a\\tb` | 1 | e1541775e19dc15e
          `a\\nb` | 1 | deca6cea54c35f1a
          `a\\r\\nb\\r\\n` | 1 | b78ac738c0ca98f7
          `a\\n\\n\\n\\n\\nb` | 1 | c8d169eb7af578d1
          `a\\n    b\\n\\tc\\n \\t d` | 1 | f5f60243aec87a0b
          `a \\n b  \\n` | 1 | b2f9d2aea7ddbd14
          `\\s` | 2 | baf8bc137f05bc75
          `\\s` | 39 | 1ff76404d8c18bfa
          `\\s` | 40 | c034c55266d8d9e0
          `\\s` | 41 | d5375495d0f3c93a
          `\\s` | 63 | 65d77be280d46771
          `\\s` | 64 | 5b64271695d602f7
          `\\s` | 96 | e0ba798709865da2
          `\\t` | 7 | bfa0502eb96f8499
          `\\t` | 8 | 1a4b2f34c47966df
          `\\t` | 9 | 11e10e8a8c25f8e7
          `\\n` | 3 | 2b2564645e879059
          `\\n` | 4 | f03f21ab95428053
          `\\r` | 2 | 91307c1bb1c6b525
          `\\n\\t` | 20 | dcc35e4c5e8aedf5
          `x\\n                         y` | 1 | dbb920dcdc825b31
          `\\n \\n` | 16 | 5817d1d62bafaabf
          `1` | 1 | 2e4920a75825c056
          `12 123 1234 12345` | 1 | 4cc1200b53d008c4
          `7` | 12 | 7436adb4b9229eb9
          `7` | 13 | a6f1ed3a92c184f4
          `7` | 24 | 71cb9067ffe9e05
          `7` | 25 | 2552d12d14ed4b69
          `x1 1x 1.5 $1 1% 1é` | 1 | a3359a3c4b44bd7a
          `a1 ,2,3\\n4` | 1 | 72fdb4bcebd76091
          `.` | 1 | 16dcec0be0b427ad
          `a.b` | 1 | f37ca2beb1d1c7b8
          `.a. ` | 1 | c4851b56171cbb0
          `--- ----` | 1 | 960ed590ea183195
          `!?!?` | 1 | 3137a9a74118fc11
          `-` | 6 | 70f80fa6036fa238
          `-` | 7 | ae0cb5c3aacd2278
          `=` | 20 | 188fb51449d062bc
          `=` | 21 | 89a9c59999c35ac
          `=` | 22 | 53cd4a7fff52a04c
          `#-` | 8 | b1a5dd4116f36ade
          `#-` | 9 | c9d913092e38c88f
          `});\\n` | 1 | f2d65d9955775e90
          `("a");` | 1 | f4e2299109e19bb6
          `漢字 かな` | 1 | 18708c331e45089c
          `я ж, Ж7` | 1 | ecf758fe073c916d
          `🦤🪿x🦤` | 1 | 17ac268da275c743
          `\u00A0²×` | 1 | 60bc47f1bd3f3669
          `ꦲ\u2FFF\u3000\u3001` | 1 | 4e0814f16e04b184
          `\u07FF\u0800\uFFFF` | 1 | e49c965bb936066e
          `-` | 513 | ad205bfe37092e95
          `word` | 200 | 337df5b6b68dcb33
          `🦤` | 300 | 9a97dab85717fe0f
          `x🦤` | 1 | 3539414df86e8fc8
          `a\u0000b\u007Fc` | 1 | 20d3a234da951054
          `é1ế` | 1 | 6290a49c62db7e6
          """)
  void eachPieceHasTheFeaturesThatTheWeightsKnow(String text, int times, String digest) {
    FeatureDigest features = new FeatureDigest();
    Scanner scanner = new Scanner(features);
    scanner.read(text.translateEscapes().repeat(times));
    scanner.end();
    assertThat(features.toString()).isEqualTo(digest);
  }

  /** What the weights make of them, with the margin. */
  @ParameterizedTest
  @CsvSource({
    "PROSE, CLAUDE_3, 391, 412, 434",
    "PROSE, CLAUDE_4_7, 519, 541, 564",
    "JAVA, CLAUDE_3, 473, 491, 510",
    "JAVA, CLAUDE_4_7, 643, 666, 689",
    "CHINESE, CLAUDE_3, 301, 411, 521",
    "CHINESE, CLAUDE_4_7, 315, 421, 528"
  })
  void aTextHasTheEstimateOfTheCalibration(
      Fixtures fixture, TokenizerFamily family, long low, long expected, long high) {
    assertThat(TokenEstimator.of(family).estimate(fixture.text()))
        .isEqualTo(new TokenEstimate(low, expected, high));
  }
}
