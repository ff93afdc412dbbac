package io.github.warmprefix.runtime.monitor;

import java.util.function.Supplier;

/** Uses a monitor; run by a class loader that has neither Micrometer nor OpenTelemetry. */
public final class WithoutOptional implements Supplier<String> {
  @Override
  public String get() {
    CacheMonitor monitor = CacheMonitor.create();
    monitor.record(Samples.write(1_000));
    monitor.interceptor();
    return monitor.report().json() + monitor.report().text();
  }
}
