package io.github.warmprefix.core.tokens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All pieces that occur in some texts: their forms, their spelling, and which text has which. */
final class Census implements Features {
  private final Map<Long, Integer> numbers = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<int[]> byText = new ArrayList<>();
  private Set<Integer> inText = new HashSet<>();
  private Entry first;

  /** A piece, with the rare features that its characters have. */
  record Entry(long key, int form, List<Integer> spelling) {}

  /** Takes down the pieces of the next text. */
  void read(CharSequence text) {
    inText = new HashSet<>();
    Scanner scanner = new Scanner(this);
    scanner.read(text);
    scanner.end();
    byText.add(inText.stream().mapToInt(Integer::intValue).sorted().toArray());
  }

  List<Entry> entries() {
    return entries;
  }

  /** The number of a piece, or -1. */
  int number(long key) {
    return numbers.getOrDefault(key, -1);
  }

  /** In how many of the texts that are used each piece occurs. */
  int[] textsOf(boolean[] used) {
    int[] counts = new int[entries.size()];
    for (int text = 0; text < used.length; text++) {
      if (used[text]) {
        Arrays.stream(byText.get(text)).forEach(piece -> counts[piece]++);
      }
    }
    return counts;
  }

  @Override
  public void start(Part part) {
    if (part != Part.NEW_WORD && part != Part.NEW_SIGN) {
      first = null;
    }
  }

  @Override
  public boolean isNew(long key, int form) {
    Integer number = numbers.get(key);
    if (number == null) {
      number = entries.size();
      numbers.put(key, number);
      first = new Entry(key, form, new ArrayList<>());
      entries.add(first);
    }
    inText.add(number);
    return false;
  }

  @Override
  public boolean spelled(boolean isNew) {
    return true;
  }

  @Override
  public void common(int feature, int times) {}

  @Override
  public void rare(int feature) {
    if (first != null && (first.form() & Signs.FORM) == 0) {
      first.spelling().add(Weights.rareSlot(feature));
    }
  }
}
