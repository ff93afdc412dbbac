package io.github.warmprefix.testing;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/** Keeps the exchanges in order of arrival. Safe for use by several threads. */
final class Journal {
  private final ConcurrentSkipListMap<Long, Exchange> exchanges = new ConcurrentSkipListMap<>();

  void add(Exchange exchange) {
    exchanges.put(exchange.number(), exchange);
  }

  List<Exchange> exchanges() {
    return List.copyOf(exchanges.values());
  }
}
