package io.github.warmprefix.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What javac printed, without its final counts: the lines of others, and how many findings are
 * ours.
 */
record Diagnostics(List<String> others, int count, int findings) {
  private static final Pattern HEAD =
      Pattern.compile("(?:\\S.*\\.java:\\d+: )?(?:warning|error|Note): .*");
  private static final Pattern FINDING =
      Pattern.compile("(?:\\S.*\\.java:\\d+: )?(?:warning|error|Note): \\[WP\\d{3}] .*");
  private static final Pattern TOTAL = Pattern.compile("\\d+ (?:warning|error)s?");

  /** A diagnostic reaches from its head to the next head: message, line of source and caret. */
  static Diagnostics of(List<String> output) {
    List<String> others = new ArrayList<>();
    int count = 0;
    int findings = 0;
    boolean ours = false;
    for (String line : output) {
      if (TOTAL.matcher(line).matches()) {
        continue;
      }
      if (HEAD.matcher(line).matches()) {
        ours = FINDING.matcher(line).matches();
        findings += ours ? 1 : 0;
        count += ours ? 0 : 1;
      }
      if (!ours) {
        others.add(line);
      }
    }
    return new Diagnostics(others, count, findings);
  }
}
