package io.github.warmprefix.processor.stability.flow;

import java.util.Set;

/** Tells what a program writes into a request from what it only hands on. */
final class OwnText {
  private static final Set<String> TEXTS =
      Set.of(
          SdkParts.TEXT,
          SdkParts.CONTENT,
          SdkParts.MEMBER,
          "description",
          "source",
          "data",
          "context");

  private OwnText() {}

  /** Whether some of the text in {@code value} is the program's own. */
  static boolean in(Value value) {
    Value base = Values.untinted(value);
    if (base instanceof Value.Choice choice) {
      return choice.options().stream().anyMatch(OwnText::in);
    }
    if (base instanceof Series series) {
      return series.items().map(items -> items.stream().anyMatch(OwnText::in)).orElse(false)
          || series.summary().filter(OwnText::in).isPresent();
    }
    if (base instanceof SdkObject object) {
      return TEXTS.stream()
          .anyMatch(name -> object.part(name).filter(part -> in(part.value())).isPresent());
    }
    return Words.in(base)
        || Values.reach(base).origins().stream()
            .anyMatch(origin -> origin.nature() == Origin.Nature.AMID);
  }
}
