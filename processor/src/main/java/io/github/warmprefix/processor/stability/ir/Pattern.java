package io.github.warmprefix.processor.stability.ir;

import java.util.List;
import java.util.Optional;

/** A pattern of {@code instanceof} or {@code switch}. */
public sealed interface Pattern {
  /** Matches by type and binds, or only tests when there is no variable. */
  record TypeTest(Type type, Optional<Variable> variable) implements Pattern {}

  /** Matches a record and its components. */
  record Components(Type type, List<Pattern> components) implements Pattern {}

  /** Matches anything. */
  record Any() implements Pattern {}
}
