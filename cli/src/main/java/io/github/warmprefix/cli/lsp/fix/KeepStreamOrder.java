package io.github.warmprefix.cli.lsp.fix;

import java.util.List;

/** Collects a stream in its order. */
final class KeepStreamOrder implements UnorderedFix {
  private static final String UTIL = "java.util.";

  @Override
  public List<Proposal> proposals(Unordered unordered) {
    Draft draft = new Draft(unordered.source());
    return switch (unordered.call()) {
      case "Collectors.toSet", "Collectors.toUnmodifiableSet" ->
          List.of(
              draft
                  .replace(unordered.expression(), set(draft))
                  .preferred("Keep the order of the stream, with LinkedHashSet"));
      case "Collectors.toMap", "Collectors.toUnmodifiableMap" ->
          unordered.arguments().size() == 2
              ? List.of(
                  draft
                      .replace(unordered.expression(), map(draft, unordered.argumentText()))
                      .preferred("Keep the order of the stream, with LinkedHashMap"))
              : List.of();
      default -> List.of();
    };
  }

  private static String set(Draft draft) {
    return collectors(draft) + ".toCollection(" + draft.type(UTIL + "LinkedHashSet") + "::new)";
  }

  /** Two equal keys are refused, as they are by the original. */
  private static String map(Draft draft, String functions) {
    return collectors(draft)
        + ".toMap("
        + functions
        + ", (a, b) -> { throw new IllegalStateException(\"duplicate key\"); }, "
        + draft.type(UTIL + "LinkedHashMap")
        + "::new)";
  }

  private static String collectors(Draft draft) {
    return draft.type("java.util.stream.Collectors");
  }
}
