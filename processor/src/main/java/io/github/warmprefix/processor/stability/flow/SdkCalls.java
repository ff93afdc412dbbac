package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Builders, unions and accessors of the SDK's parameters. */
final class SdkCalls implements LibraryCall.Family {
  private static final String MODELS = "com.anthropic.models.";
  private static final Set<String> VEILING =
      Set.of(
          "put", "remove", "replace", "additional", "body", "from", "addMcp", "mcp", "container");
  private static final Set<String> REQUESTS =
      Set.of("MessageCreateParams", "StructuredMessageCreateParams", "MessageCountTokensParams");

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (!call.owner().startsWith(MODELS)) {
      return Optional.empty();
    }
    if (call.receiver().isEmpty()) {
      return made(call);
    }
    return call.receiver(SdkObject.class)
        .flatMap(self -> isBuilder(self.type()) ? onBuilder(call, self) : onProduct(call, self));
  }

  private static boolean isBuilder(Type type) {
    return type.simpleName().equals("Builder");
  }

  private static SdkObject object(LibraryCall call, Type type) {
    return new SdkObject(type, call.machine().region(), call.machine().stage());
  }

  private static Optional<Value> made(LibraryCall call) {
    if (call.name().equals("builder") && call.count() == 0) {
      return Optional.of(object(call, call.method().returns()));
    }
    if (call.name().equals("of") && call.count() == 1) {
      return Optional.of(call.argument(0));
    }
    if (call.name().startsWith("of") && call.count() == 1) {
      SdkObject union = object(call, call.method().returns());
      union.parts().put(SdkParts.MEMBER, new SdkObject.Part(call.argument(0), call.place()));
      return Optional.of(union);
    }
    return Optional.empty();
  }

  private static Optional<Value> onProduct(LibraryCall call, SdkObject self) {
    if (call.name().equals("toBuilder")) {
      return Optional.of(copy(call, self));
    }
    return call.count() == 0 && !call.method().returns().is("java.util.Optional")
        ? self.part(call.name()).map(SdkObject.Part::value)
        : Optional.empty();
  }

  private static SdkObject copy(LibraryCall call, SdkObject self) {
    return self.copy(call.method().returns(), call.machine().region(), call.machine().stage());
  }

  private static Optional<Value> onBuilder(LibraryCall call, SdkObject self) {
    if (call.name().equals("build") && call.count() == 0) {
      SdkObject product = copy(call, self);
      if (isRequest(product.type())) {
        for (SdkObject params : SdkAlternatives.of(product)) {
          call.machine()
              .requests()
              .add(SdkRequests.read(params, call.place(), call.machine().loops()));
        }
      }
      return Optional.of(product);
    }
    if (call.count() == 0) {
      return Optional.empty();
    }
    configure(call, self);
    Type returns = call.method().returns();
    return Optional.of(
        isBuilder(returns) && !returns.name().equals(self.type().name()) ? copy(call, self) : self);
  }

  /** Whether a call of the method makes a request. */
  static boolean buildsRequest(Method method) {
    return method.name().equals("build")
        && method.owner().name().startsWith(MODELS)
        && isRequest(method.returns());
  }

  private static boolean isRequest(Type type) {
    return REQUESTS.contains(type.simpleName()) || type.name().endsWith(".Request.Params");
  }

  private static void configure(LibraryCall call, SdkObject self) {
    String name = call.name();
    if (name.contains("Header") || name.contains("QueryParam")) {
      return;
    }
    if (isRawMarker(call)) {
      SdkObject marker = object(call, Type.NONE);
      marker.veil();
      set(call, self, SdkParts.MARKER, marker, false);
    } else if (VEILING.stream().anyMatch(name::startsWith)) {
      self.veil();
      set(call, self, name, Value.Scalar.opaque(Type.NONE, call.taintOfArguments()), true);
    } else if (name.startsWith("add") && name.length() > 3) {
      append(call, self, name.substring(3));
    } else {
      set(call, self, SdkParts.setBy(name), call.argument(0), false);
    }
  }

  /** {@code putAdditionalProperty("cache_control", ...)}: the marker as JSON. */
  private static boolean isRawMarker(LibraryCall call) {
    return call.name().startsWith("putAdditional")
        && call.count() == 2
        && Values.constant(call.argument(0)).equals(Optional.of("cache_control"))
        && !Values.isNull(call.argument(1));
  }

  private static void set(
      LibraryCall call, SdkObject self, String part, Value value, boolean keepOld) {
    Machine machine = call.machine();
    Value old = self.part(part).map(SdkObject.Part::value).orElseGet(Expressions::nothing);
    Value stored =
        machine.certain(self) && !keepOld ? value : Values.join(old, value, machine.control(self));
    machine.changed(!stored.equals(old));
    self.parts().put(part, new SdkObject.Part(stored, call.place()));
  }

  private static void append(LibraryCall call, SdkObject self, String what) {
    String part = SdkParts.addedTo(what);
    Series row = new Series(Series.Shape.LIST, Series.Order.KEPT, self.home(), self.stage(), null);
    self.part(part).ifPresent(old -> SeriesEdits.addAll(call.machine(), row, old.value()));
    Value element = call.argument(0);
    if (part.equals(SdkParts.MESSAGES) && !what.equals("Message")) {
      SdkObject message = object(call, Type.NONE);
      message.parts().put(SdkParts.CONTENT, new SdkObject.Part(call.argument(0), call.place()));
      element = message;
    }
    SeriesEdits.add(call.machine(), row, element);
    self.parts().put(part, new SdkObject.Part(row, call.place()));
  }

  /** The wire name of a constant of one of the SDK's open enumerations. */
  static String wireName(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
