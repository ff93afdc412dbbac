package io.github.warmprefix.docs.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the comment above a block says to whoever checks it, such as {@code <!-- snippet: finds
 * WP301; file Desk.java -->}.
 *
 * @param words what stands behind each word
 */
public record Marks(Map<String, String> words) {
  /** No comment. */
  public static final Marks NONE = new Marks(Map.of());

  private static final String OPENING = "<!-- snippet:";
  private static final String END = "-->";
  private static final Set<String> KNOWN =
      Set.of("finds", "file", "options", "output", "from", "exit", "as");

  /** Reads a comment; empty where it is none about snippets. */
  public static Optional<Marks> read(String comment) {
    String text = comment.strip();
    if (!text.startsWith(OPENING) || !text.endsWith(END)) {
      return Optional.empty();
    }
    Map<String, String> words = new TreeMap<>();
    String inside = text.substring(OPENING.length(), text.length() - END.length());
    for (String mark : inside.strip().split("\\s*;\\s*")) {
      String[] parts = mark.split("\\s+", 2);
      if (!KNOWN.contains(parts[0])) {
        throw new IllegalArgumentException("no mark '" + parts[0] + "' in " + text);
      }
      words.put(parts[0], parts.length == 1 ? "" : parts[1]);
    }
    return Optional.of(new Marks(words));
  }

  /** The rules that speak of the block; none unless it is there to show a mistake. */
  public Set<String> finds() {
    return new TreeSet<>(list("finds"));
  }

  /** Where in the folder of the page the block is kept, for the blocks behind it. */
  public Optional<String> file() {
    return Optional.ofNullable(words.get("file"));
  }

  /** Further options of the compiler. */
  public List<String> options() {
    return list("options");
  }

  /** Whether it is what the commands before it print. */
  public boolean isOutput() {
    return words.containsKey("output");
  }

  /** The file of the repository, itself tested, in which the block stands word for word. */
  public Optional<String> from() {
    return Optional.ofNullable(words.get("from"));
  }

  /** How its commands end where they fail. */
  public Set<String> exits() {
    return new TreeSet<>(list("exit"));
  }

  /** The command that is run in its place: the same work without the build around it. */
  public Optional<String> as() {
    return Optional.ofNullable(words.get("as"));
  }

  private List<String> list(String word) {
    String value = words.getOrDefault(word, "");
    return value.isEmpty() ? List.of() : Arrays.asList(value.split("[,\\s]+"));
  }
}
