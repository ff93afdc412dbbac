package io.github.warmprefix.core.lock;

import io.github.warmprefix.core.json.BadJsonException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a merge leaves in a lock file and a JSON reader says little or nothing about. */
final class MergeLeftovers {
  private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");
  private static final Pattern KEY = Pattern.compile("\\s*(\"[^\"]*/\\d+\")\\s*:.*");

  private MergeLeftovers() {}

  /**
   * Checks the lines of a lock file.
   *
   * @throws BadJsonException at the marks of a conflict, or at a prefix that stands there twice
   */
  static void check(List<String> lines) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (CONFLICT.matcher(lines.get(i)).matches()) {
        throw new BadJsonException(
            "line " + (i + 1) + " is the mark of a merge conflict; keep either side, then lock");
      }
      Matcher key = KEY.matcher(lines.get(i));
      if (key.matches()) {
        Integer earlier = seen.putIfAbsent(key.group(1), i + 1);
        if (earlier != null) {
          throw new BadJsonException(
              "%s stands at line %d and again at line %d; drop one of them, then lock"
                  .formatted(key.group(1), earlier, i + 1));
        }
      }
    }
  }
}
