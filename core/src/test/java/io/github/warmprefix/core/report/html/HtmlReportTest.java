package io.github.warmprefix.core.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonParser;
import io.github.warmprefix.core.report.Report;
import io.github.warmprefix.core.report.Samples;
import io.github.warmprefix.core.report.json.JsonReport;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>");

  @Test
  void hostileTextStaysInTheData() throws Exception {
    String page = HtmlReport.write(Samples.hostile());
    String data = data(page);
    assertThat(data)
        .doesNotContain("<", ">", "&", "\u2028", "\u2029")
        .contains("\\u003c\\/script\\u003e");
    assertThat(page.replace(data, "")).doesNotContain("alert(1)");
    assertThat(JsonParser.object().from(data))
        .isEqualTo(JsonParser.object().from(JsonReport.write(Samples.hostile())));
  }

  @Test
  void thePageIsTheSameForEveryReportButForItsData() {
    String empty = HtmlReport.write(Samples.empty());
    String shop = HtmlReport.write(Samples.shop());
    assertThat(shop.replace(data(shop), "")).isEqualTo(empty.replace(data(empty), ""));
    assertThat(empty.replace(data(empty), "")).doesNotContain("{{");
  }

  @Test
  void nothingRunsOrStylesButWhatThePolicyNames() throws Exception {
    String page = HtmlReport.write(Samples.shop());
    assertThat(page)
        .contains("script-src " + hash(page, "<script>(.*?)</script>") + ";")
        .contains("style-src " + hash(page, "<style>(.*?)</style>") + "\"");
  }

  private static String hash(String page, String element) throws Exception {
    Matcher matcher = Pattern.compile(element, Pattern.DOTALL).matcher(page);
    assertThat(matcher.find()).isTrue();
    byte[] text = matcher.group(1).getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @Test
  void nothingIsLoadedFromAnywhere() {
    String page = HtmlReport.write(Samples.empty());
    assertThat(page.replace(data(page), ""))
        .contains("default-src 'none'")
        .doesNotContain("src=", "@import", "url(", "fetch(", "<link", "innerHTML");
  }

  @Test
  void theSameReportIsWrittenWithTheSameBytes() {
    Report report = Samples.shop();
    assertThat(HtmlReport.write(report)).isEqualTo(HtmlReport.write(report));
  }

  private static String data(String page) {
    Matcher matcher = DATA.matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
