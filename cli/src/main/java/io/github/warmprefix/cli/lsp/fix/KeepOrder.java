package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes a collection with an order in place of one without. */
final class KeepOrder implements UnorderedFix {
  private static final String UTIL = "java.util.";

  @Override
  public List<Proposal> proposals(Unordered unordered) {
    return switch (unordered.call() + unordered.made()) {
      case "Set.of" -> set(unordered);
      case "Set.copyOf" -> copy(unordered, "Set");
      case "Map.copyOf" -> copy(unordered, "Map");
      case "Map.of", "Map.ofEntries" -> map(unordered);
      case "HashSet" -> made(unordered, "LinkedHashSet");
      case "HashMap" -> made(unordered, "LinkedHashMap");
      default -> List.of();
    };
  }

  private static List<Proposal> set(Unordered set) {
    List<Proposal> proposals = new ArrayList<>();
    proposals.add(
        instead(
            set,
            "Keep the order in which it is written, with LinkedHashSet",
            true,
            draft -> shared(set, draft, "Set", listed(set, draft, "LinkedHashSet"))));
    if (set.isSortable() || set.arguments().stream().allMatch(KeepOrder::isLiteral)) {
      proposals.add(
          instead(
              set,
              "Sort it, with TreeSet",
              false,
              draft -> shared(set, draft, "Set", listed(set, draft, "TreeSet"))));
    }
    return proposals;
  }

  private static String listed(Unordered set, Draft draft, String type) {
    String list = draft.type(UTIL + "List");
    return "new " + draft.type(UTIL + type) + "<>(" + list + ".of(" + set.argumentText() + "))";
  }

  private static List<Proposal> copy(Unordered copy, String kind) {
    List<Proposal> proposals = new ArrayList<>();
    String linked = "LinkedHash" + kind;
    String title = "Keep the order of what is copied, with " + linked;
    proposals.add(instead(copy, title, true, draft -> filled(copy, draft, kind, linked)));
    if (copy.isSortable()) {
      String tree = "Tree" + kind;
      proposals.add(
          instead(copy, "Sort it, with " + tree, false, d -> filled(copy, d, kind, tree)));
    }
    return proposals;
  }

  private static String filled(Unordered copy, Draft draft, String kind, String type) {
    String made = "new " + draft.type(UTIL + type) + "<>(" + copy.argumentText() + ")";
    return shared(copy, draft, kind, made);
  }

  private static List<Proposal> map(Unordered map) {
    List<Proposal> proposals = new ArrayList<>();
    if (map.isSortable() || keys(map).stream().allMatch(KeepOrder::isLiteral)) {
      proposals.add(
          instead(
              map,
              "Sort it by its keys, with TreeMap",
              true,
              draft ->
                  shared(
                      map,
                      draft,
                      "Map",
                      "new "
                          + draft.type(UTIL + "TreeMap")
                          + "<>("
                          + map.source().text(map.expression())
                          + ")")));
    }
    proposals.add(
        instead(
            map,
            "Keep the order in which it is written, with LinkedHashMap",
            proposals.isEmpty(),
            draft -> shared(map, draft, "Map", streamed(map, draft))));
    return proposals;
  }

  /** Collects entries in their order; two equal keys are refused, as they are by the original. */
  private static String streamed(Unordered map, Draft draft) {
    String entry = draft.type(UTIL + "Map") + ".Entry";
    String collectors = draft.type("java.util.stream.Collectors");
    return draft.type("java.util.stream.Stream")
        + ".of("
        + entries(map, draft)
        + ").collect("
        + collectors
        + ".toMap("
        + entry
        + "::getKey, "
        + entry
        + "::getValue, (a, b) -> { throw new"
        + " IllegalArgumentException(\"duplicate key\"); }, "
        + draft.type(UTIL + "LinkedHashMap")
        + "::new))";
  }

  private static String entries(Unordered map, Draft draft) {
    if (map.call().equals("Map.ofEntries")) {
      return map.argumentText();
    }
    List<String> entries = new ArrayList<>();
    for (int i = 0; i + 1 < map.arguments().size(); i += 2) {
      entries.add(
          draft.type(UTIL + "Map")
              + ".entry("
              + map.source().text(map.arguments().get(i))
              + ", "
              + map.source().text(map.arguments().get(i + 1))
              + ")");
    }
    return String.join(", ", entries);
  }

  private static List<ExpressionTree> keys(Unordered map) {
    List<ExpressionTree> keys = new ArrayList<>();
    boolean entries = map.call().equals("Map.ofEntries");
    for (int i = 0; i < map.arguments().size(); i += entries ? 1 : 2) {
      ExpressionTree argument = map.arguments().get(i);
      boolean entry =
          entries
              && argument instanceof MethodInvocationTree call
              && call.getArguments().size() == 2;
      keys.add(entry ? ((MethodInvocationTree) argument).getArguments().get(0) : argument);
    }
    return keys;
  }

  /** One that hashes what always has the same hash is never found, so none here can be sorted. */
  private static List<Proposal> made(Unordered made, String linked) {
    String title = "Keep the order in which it is filled, with " + linked;
    return List.of(instead(made, title, true, draft -> renamed(made, draft, linked)));
  }

  private static String renamed(Unordered made, Draft draft, String type) {
    String text = made.source().text(made.expression());
    String name = ((NewClassTree) made.expression()).getIdentifier().toString().split("<")[0];
    draft.unused(UTIL + made.made());
    return text.replaceFirst("new\\s+" + name, "new " + draft.type(UTIL + type));
  }

  /** A constant that others see stays one that nobody can change. */
  private static String shared(Unordered unordered, Draft draft, String kind, String made) {
    return unordered.isShared()
        ? draft.type(UTIL + "Collections") + ".unmodifiable" + kind + "(" + made + ")"
        : made;
  }

  private static Proposal instead(
      Unordered unordered, String title, boolean preferred, Function<Draft, String> text) {
    Draft draft = new Draft(unordered.source());
    draft.replace(unordered.expression(), text.apply(draft));
    return draft.proposal(title, preferred);
  }

  private static boolean isLiteral(ExpressionTree tree) {
    return tree instanceof LiteralTree;
  }
}
