package io.github.warmprefix.processor.stability.flow;

import java.util.List;

/** All that is known of library methods beyond the table, in the order in which it is asked. */
final class LibraryFamilies {
  private LibraryFamilies() {}

  static List<LibraryCall.Family> all() {
    return List.of(
        new SdkCalls(),
        new SharedProgress(),
        new CutCalls(),
        new DatedTextCalls(),
        new LineEndCalls(),
        new StringCalls(),
        new FormatCalls(),
        new FormatterCalls(),
        new CharsetCalls(),
        new TextCalls(),
        new FunctionCalls(),
        new EnumCalls(),
        new CollectionFactories(),
        new CollectionHelpers(),
        new ArrayCalls(),
        new SeriesCalls(),
        new MapCalls(),
        new StreamFactories(),
        new StreamCalls(),
        new CollectorCalls(),
        new BoxCalls(),
        new ThreadLocalCalls(),
        new JsonCalls(),
        new JsonNodeCalls(),
        new TimeCalls(),
        new DateFormatCalls(),
        new FormatterBuilderCalls(),
        new MessageFormatCalls(),
        new PromptTemplateCalls(),
        new PromptCalls(),
        new RandomCalls(),
        new ExceptionCalls(),
        new ObjectCalls());
  }
}
