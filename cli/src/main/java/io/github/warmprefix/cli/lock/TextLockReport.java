package io.github.warmprefix.cli.lock;

import io.github.warmprefix.cli.Colours;
import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.lock.LockedTokens;
import io.github.warmprefix.core.tokens.TokenEstimate;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A line a prefix, for people. */
final class TextLockReport implements LockReport {
  private static final int COLUMN = 12;

  private final PrintWriter out;
  private final Colours colours;
  private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

  TextLockReport(PrintWriter out, Colours colours) {
    this.out = out;
    this.colours = colours;
  }

  @Override
  public void add(PrefixState state) {
    counts.merge(state.status(), 1, Integer::sum);
    List<String> parts = new ArrayList<>(List.of(state.key().toString()));
    state.entry().ifPresent(entry -> parts.add(words(entry)));
    state.note().ifPresent(parts::add);
    out.println(coloured(state.status()) + "  " + String.join("  ", parts));
  }

  private String coloured(Status status) {
    String padded = String.format(Locale.ROOT, "%-" + COLUMN + "s", status.words());
    return switch (status) {
      case CHANGED, FLAWED -> colours.bad(padded);
      case SAME -> colours.good(padded);
      case UNKNOWN, ELSEWHERE -> colours.faint(padded);
      case NEW, NEW_VERSION, NEW_MODEL, NEW_MARKERS, GONE -> colours.plain(padded);
    };
  }

  private static String words(LockedPrefix entry) {
    return "version " + entry.version() + ", " + entry.model() + ", " + words(entry.tokens());
  }

  private static String words(LockedTokens tokens) {
    if (tokens instanceof LockedTokens.Counted counted) {
      return words("%,d tokens, counted on %s", counted.count(), counted.date());
    }
    if (tokens instanceof LockedTokens.AtLeast some) {
      return words("%,d tokens and more, not all known", some.tokens());
    }
    TokenEstimate estimate = ((LockedTokens.Estimated) tokens).estimate();
    return words("%,d to %,d tokens, estimated", estimate.low(), estimate.high());
  }

  private static String words(String form, Object... figures) {
    return String.format(Locale.ROOT, form, figures);
  }

  @Override
  public void remark(String remark) {
    out.println(remark);
  }

  @Override
  public void end(Path lockFile) {
    List<String> parts = new ArrayList<>();
    counts.forEach((status, count) -> parts.add(count + " " + status.words()));
    if (counts.containsKey(Status.CHANGED)) {
      out.println("give what has changed a new version, or lock it with --force");
    }
    out.println((parts.isEmpty() ? "no prefixes" : String.join(", ", parts)) + " in " + lockFile);
    out.flush();
  }
}
