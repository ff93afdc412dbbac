package io.github.warmprefix.core.models;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the ids that a misspelt one may have meant.
 *
 * <p>An id is taken for a name such as {@code haiku} and the digits of a version such as {@code
 * 45}. Two ids are as far apart as their names and versions are in edits, an edit of the name
 * counting three times.
 */
final class NearestIds {
  private static final int MOST = 3;
  private static final int LONGEST = 100;
  private static final int LONGEST_VERSION = 5;
  private static final int NAME_WEIGHT = 3;
  private static final int FARTHEST_VERSION = 2;
  private static final Pattern VENDOR = Pattern.compile("claude|anthropic");
  private static final Pattern PART = Pattern.compile("\\p{L}+|\\d+");

  private NearestIds() {}

  /**
   * Up to three of the known ids, closest first, the order of {@code known} where equally close.
   */
  static List<String> of(String unknown, List<String> known) {
    if (unknown.length() > LONGEST) {
      return List.of();
    }
    Spelling meant = Spelling.of(unknown);
    List<Candidate> candidates = new ArrayList<>();
    for (String id : known) {
      distance(meant, Spelling.of(id))
          .ifPresent(distance -> candidates.add(new Candidate(id, distance)));
    }
    boolean same = candidates.stream().anyMatch(candidate -> candidate.distance() == 0);
    return candidates.stream()
        .filter(candidate -> !same || candidate.distance() == 0)
        .sorted(Comparator.comparingInt(Candidate::distance))
        .limit(MOST)
        .map(Candidate::id)
        .toList();
  }

  /** How far apart two ids are, or empty where one cannot have been meant by the other. */
  private static Optional<Integer> distance(Spelling meant, Spelling known) {
    int version = edits(meant.version(), known.version());
    if (meant.words().isEmpty()) {
      boolean sameVersion = meant.vendor() && !meant.version().isEmpty() && version == 0;
      return sameVersion ? Optional.of(NAME_WEIGHT) : Optional.empty();
    }
    int name = Integer.MAX_VALUE;
    for (String knownWord : known.words()) {
      for (String word : meant.words()) {
        int edits = edits(word, knownWord);
        if (edits <= (knownWord.length() > 4 ? 2 : 1)) {
          name = Math.min(name, edits);
        }
      }
    }
    return name == Integer.MAX_VALUE || version > FARTHEST_VERSION
        ? Optional.empty()
        : Optional.of(NAME_WEIGHT * name + version);
  }

  /** The insertions, deletions, replacements and swaps of neighbours from one text to another. */
  private static int edits(String from, String to) {
    int[][] edits = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        int replace = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
        best = Math.min(best, edits[i - 1][j - 1] + replace);
        boolean swapped =
            i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        edits[i][j] = swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
      }
    }
    return edits[from.length()][to.length()];
  }

  private record Candidate(String id, int distance) {}

  /** An id without what does not matter: the vendor, case, separators and dates. */
  private record Spelling(boolean vendor, List<String> words, String version) {
    static Spelling of(String id) {
      String lower = id.toLowerCase(Locale.ROOT);
      Matcher vendor = VENDOR.matcher(lower);
      boolean hasVendor = vendor.find();
      Matcher part = PART.matcher(vendor.replaceAll("-"));
      List<String> words = new ArrayList<>();
      StringBuilder version = new StringBuilder();
      while (part.find()) {
        String text = part.group();
        if (!Character.isDigit(text.charAt(0))) {
          words.add(text);
        } else if (text.length() <= LONGEST_VERSION) {
          version.append(text);
        }
      }
      return new Spelling(hasVendor, words, version.toString());
    }
  }
}
