package io.github.warmprefix.core.report.sarif;

import io.github.warmprefix.core.report.Excerpt;
import io.github.warmprefix.core.report.ReportedFinding;
import io.github.warmprefix.core.report.SourceRange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Tells findings of the same kind apart by what stays when lines move: the rule, the file, the text
 * of the line, and which of several alike it is.
 */
final class Fingerprints {
  private static final int DIGITS = 16;

  private final Map<String, Integer> seen = new HashMap<>();

  String next(ReportedFinding finding) {
    String file = finding.place().map(SourceRange::file).orElse("");
    String hash = hash(String.join("\0", finding.rule(), file, line(finding)));
    return hash + ":" + seen.merge(hash, 1, Integer::sum);
  }

  private static String line(ReportedFinding finding) {
    if (finding.place().isEmpty() || finding.excerpt().isEmpty()) {
      return finding.message();
    }
    Excerpt excerpt = finding.excerpt().get();
    int index = finding.place().get().line() - excerpt.firstLine();
    return index >= 0 && index < excerpt.lines().size()
        ? excerpt.lines().get(index).strip()
        : finding.message();
  }

  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
