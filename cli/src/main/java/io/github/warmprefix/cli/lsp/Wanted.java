package io.github.warmprefix.cli.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** What an editor asks to have done, and where. */
final class Wanted {
  private final Optional<List<String>> kinds;
  private final Range range;

  Wanted(CodeActionParams params) {
    kinds = Optional.ofNullable(params.getContext().getOnly());
    range = params.getRange();
  }

  /** Whether actions of a kind are wanted, or of any. */
  boolean kind(String kind) {
    return kinds.isEmpty() || explicitly(kind);
  }

  /** Whether actions of a kind, or of a wider one, are asked for by name. */
  boolean explicitly(String kind) {
    return kinds
        .filter(
            all ->
                all.stream()
                    .anyMatch(
                        wide -> wide.isEmpty() || kind.equals(wide) || kind.startsWith(wide + ".")))
        .isPresent();
  }

  /** Whether a place has a part in the one that is asked about. */
  boolean touches(Range place) {
    return !isBefore(place.getEnd(), range.getStart())
        && !isBefore(range.getEnd(), place.getStart());
  }

  private static boolean isBefore(Position one, Position other) {
    return one.getLine() < other.getLine()
        || one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter();
  }
}
