package io.github.warmprefix.processor.stability.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The requests that one builder may make, where the program decides what goes into it. */
final class SdkAlternatives {
  private static final int MOST = 8;
  private static final List<String> SECTIONS =
      List.of(SdkParts.TOOLS, SdkParts.SYSTEM, SdkParts.MESSAGES);

  private SdkAlternatives() {}

  /** The request with one of the values of each section; as it is where these are too many. */
  static List<SdkObject> of(SdkObject request) {
    List<SdkObject> all = List.of(request);
    for (String section : SECTIONS) {
      List<SdkObject> next = new ArrayList<>();
      all.forEach(params -> next.addAll(of(params, section)));
      all = next.size() > MOST ? all : next;
    }
    return all;
  }

  private static List<SdkObject> of(SdkObject request, String section) {
    Optional<SdkObject.Part> part = request.part(section);
    if (part.isEmpty() || !(part.get().value() instanceof Value.Choice choice)) {
      return List.of(request);
    }
    List<SdkObject> all = new ArrayList<>();
    for (Value option : choice.options()) {
      SdkObject params = request.copy(request.type(), request.home(), request.stage());
      if (Values.isNull(option)) {
        params.parts().remove(section);
      } else {
        params.parts().put(section, new SdkObject.Part(option, part.get().place()));
      }
      all.add(params);
    }
    return all;
  }
}
