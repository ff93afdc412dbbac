package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.Influence;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.request.Block;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the blocks and markers off a request that was built. */
final class SdkRequests {
  private final List<Block> blocks = new ArrayList<>();

  private final Set<Place> loops;

  private SdkRequests(Set<Place> loops) {
    this.loops = loops;
  }

  /** The request made of {@code params} at {@code place} within turns of {@code loops}. */
  static Request read(SdkObject params, Place place, Set<Place> loops) {
    SdkRequests reader = new SdkRequests(loops);
    params.part(SdkParts.TOOLS).ifPresent(p -> reader.row(WireSection.TOOLS, p.value()));
    params.part(SdkParts.SYSTEM).ifPresent(p -> reader.row(WireSection.SYSTEM, p.value()));
    params.part(SdkParts.MESSAGES).ifPresent(p -> reader.messages(p.value()));
    SdkMarking automatic = SdkMarking.of(params);
    return new Request(
        place,
        List.copyOf(reader.blocks),
        automatic.mark(),
        params.part(SdkParts.MODEL).flatMap(part -> modelId(part.value())),
        !params.veiled() && automatic.sure());
  }

  private static Optional<String> modelId(Value value) {
    return Values.constant(value)
        .map(
            id ->
                id instanceof Constants.FieldName field
                    ? SdkCalls.wireName(field.name())
                    : String.valueOf(id));
  }

  private void messages(Value value) {
    Elements elements = Elements.of(value, Type.NONE);
    if (elements.inOrder().isEmpty()) {
      hidden(WireSection.MESSAGES, value);
      return;
    }
    for (Value message : elements.inOrder().get()) {
      Optional<Value> content =
          message(message).flatMap(m -> m.part(SdkParts.CONTENT)).map(SdkObject.Part::value);
      content.ifPresentOrElse(
          c -> row(WireSection.MESSAGES, Values.tint(c, taintOf(message))),
          () -> hidden(WireSection.MESSAGES, message));
    }
  }

  /** A message as an object with content, taken out of the unions around it. */
  private static Optional<SdkObject> message(Value value) {
    if (!(Values.untinted(value) instanceof SdkObject object)) {
      return Optional.empty();
    }
    Optional<SdkObject.Part> member = object.part(SdkParts.MEMBER);
    if (member.isEmpty()) {
      return Optional.of(object);
    }
    Optional<SdkObject> inner = message(member.get().value()).filter(SdkRequests::hasContent);
    if (inner.isPresent()) {
      return inner;
    }
    SdkObject message = new SdkObject(Type.NONE, object.home(), object.stage());
    message.parts().put(SdkParts.CONTENT, member.get());
    return Optional.of(message);
  }

  private static boolean hasContent(SdkObject object) {
    return object.part(SdkParts.CONTENT).isPresent() && !object.type().equals(Type.NONE);
  }

  private void row(WireSection section, Value value) {
    Value content = member(value);
    if (!(Values.untinted(content) instanceof Series)) {
      block(section, content);
      return;
    }
    Elements elements = Elements.of(content, Type.NONE);
    elements
        .inOrder()
        .ifPresentOrElse(
            all -> all.forEach(element -> block(section, member(element))),
            () -> tail(section, content));
  }

  /** A row of which at most the end is known. */
  private void tail(WireSection section, Value content) {
    Optional<Tail> tail = content instanceof Series series ? series.tail() : Optional.<Tail>empty();
    Value before = tail.map(end -> end.before().orElseGet(Expressions::nothing)).orElse(content);
    hidden(section, Values.tint(before, Elements.of(content, Type.NONE).control()));
    tail.ifPresent(end -> end.last().forEach(element -> block(section, member(element))));
  }

  /** What a union holds; other values as they are. */
  private static Value member(Value value) {
    if (Values.untinted(value) instanceof SdkObject object) {
      Optional<SdkObject.Part> member = object.part(SdkParts.MEMBER);
      if (member.isPresent()) {
        return member(Values.tint(member.get().value(), taintOf(value)));
      }
    }
    return value;
  }

  private static Taint taintOf(Value value) {
    return value instanceof Value.Tinted tinted ? tinted.taint() : Taint.NONE;
  }

  private void hidden(WireSection section, Value value) {
    blocks.add(
        new Block(
            section,
            false,
            OwnText.in(value),
            Optional.empty(),
            influences(Values.reach(value), section),
            Optional.empty()));
  }

  private List<Influence> influences(Taint taint, WireSection section) {
    return Influences.of(taint.within(loops), section.name().toLowerCase(Locale.ROOT));
  }

  private void block(WireSection section, Value value) {
    if (Values.untinted(value) instanceof Value.Scalar text
        && text.type().name().equals(Type.STRING.name())) {
      blocks.add(
          new Block(
              section,
              true,
              OwnText.in(value),
              Values.constant(value, String.class),
              influences(Values.reach(value), section),
              Optional.empty()));
    } else if (Values.untinted(value) instanceof SdkObject object) {
      object(section, object, taintOf(value));
    } else {
      hidden(section, value);
    }
  }

  private void object(WireSection section, SdkObject object, Taint around) {
    Taint taint = around;
    for (String name : object.parts().keySet()) {
      if (!name.equals(SdkParts.MARKER)) {
        taint = taint.and(Values.reach(object.parts().get(name).value()));
      }
    }
    SdkMarking marking = SdkMarking.of(object);
    blocks.add(
        new Block(
            section,
            marking.sure(),
            OwnText.in(object),
            section == WireSection.TOOLS && !isPlainTool(object)
                ? Optional.empty()
                : SdkText.of(object),
            influences(taint, section),
            marking.mark()));
  }

  /** The service's own tools bring a description along that nobody sees. */
  private static boolean isPlainTool(SdkObject tool) {
    return tool.type().simpleName().equals("Tool") || tool.type().simpleName().equals("BetaTool");
  }
}
