package io.github.warmprefix.processor.stability.flow;

import java.util.List;
import java.util.Optional;

/** Jackson's trees, whose branches go on changing after they have been put in. */
final class JsonNodeCalls implements LibraryCall.Family {
  private static final List<String> NODES =
      List.of(
          "com.fasterxml.jackson.databind.node.ContainerNode",
          "tools.jackson.databind.node.ContainerNode");
  private static final List<String> FILLING =
      List.of("put", "add", "set", "insert", "with", "replace", "append");

  @Override
  public Optional<Value> call(LibraryCall call) {
    return call.receiver(LibraryObject.class)
        .filter(node -> node.type().isAny(NODES))
        .filter(node -> FILLING.stream().anyMatch(call.name()::startsWith))
        .map(node -> fill(call, node));
  }

  /** A new branch counts as the whole: what is put into it is put into the tree. */
  private static Value fill(LibraryCall call, LibraryObject node) {
    Machine machine = call.machine();
    machine.changed(node.absorb(call.taintOfArguments().and(machine.control(node))));
    for (Value argument : call.arguments()) {
      Value branch = Values.untinted(argument);
      if (branch instanceof LibraryObject && branch != node) {
        node.hold(node.held().map(held -> Values.join(held, branch, Taint.NONE)).orElse(branch));
      }
    }
    return node;
  }
}
