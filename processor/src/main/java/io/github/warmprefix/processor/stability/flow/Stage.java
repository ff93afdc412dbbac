package io.github.warmprefix.processor.stability.flow;

/** When code runs. */
enum Stage {
  /** Once, while a class is initialised: what it sees is kept for the life of the JVM. */
  LOADING,
  /** While a prompt is made. */
  CALL
}
