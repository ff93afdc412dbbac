package io.github.warmprefix.processor;

import io.github.warmprefix.processor.outer.Environments;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/**
 * Brings the processor of a compilation together with the plugin that was there before it. What
 * both can see of their compilation, however it is wrapped, is its {@link Elements}. Nothing here
 * keeps a compilation alive: its listeners, which it holds itself, hold the session.
 */
final class Compilations {
  private static final Map<Elements, WeakReference<Session>> BEGUN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Compilations() {}

  /** Remembers what the plugin has begun. */
  static void begin(Elements elements, Session session) {
    BEGUN.put(elements, new WeakReference<>(session));
  }

  /** Whether the plugin has begun a compilation. */
  static boolean hasBegun(Elements elements) {
    return BEGUN.containsKey(elements);
  }

  /** The session of the plugin, or else one of the processor's own. */
  static Session join(ProcessingEnvironment environment, CrashReport crashes) {
    List<Elements> seen =
        Environments.layers(environment).stream()
            .map(ProcessingEnvironment::getElementUtils)
            .toList();
    Session session = begun(seen).orElseGet(() -> alone(environment, seen, crashes));
    session.process(environment);
    return session;
  }

  private static Optional<Session> begun(List<Elements> seen) {
    return seen.stream()
        .map(BEGUN::get)
        .flatMap(known -> Optional.ofNullable(known).map(WeakReference::get).stream())
        .findFirst();
  }

  private static Session alone(
      ProcessingEnvironment environment, List<Elements> seen, CrashReport crashes) {
    Session session =
        new Session(
            (listener, knowledge) -> CompilerHost.of(environment, crashes, listener, knowledge));
    seen.forEach(elements -> Handshake.answer(elements, session.reachesBodies()));
    return session;
  }
}
