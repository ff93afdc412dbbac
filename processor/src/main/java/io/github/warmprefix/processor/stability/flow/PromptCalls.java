package io.github.warmprefix.processor.stability.flow;

import java.util.Optional;

/** LangChain4j's {@code Prompt}, which holds a text. */
final class PromptCalls implements LibraryCall.Family {
  private static final String OWNER = "dev.langchain4j.model.input.Prompt";

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (!call.owner().equals(OWNER)) {
      return Optional.empty();
    }
    if (call.method().isConstructor() || call.isStatic(OWNER, "from")) {
      LibraryObject prompt = call.object(call.method().owner());
      prompt.hold(call.argument(0));
      return Optional.of(prompt);
    }
    return call.name().equals("text")
        ? call.receiver(LibraryObject.class).flatMap(LibraryObject::held)
        : Optional.empty();
  }
}
