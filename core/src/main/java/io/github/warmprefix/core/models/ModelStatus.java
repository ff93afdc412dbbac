package io.github.warmprefix.core.models;

/** Where a model stands in its life. */
public enum ModelStatus {
  /** In service. */
  ACTIVE,
  /** In service, with a date of retirement. */
  DEPRECATED,
  /** No longer answered by the API. */
  RETIRED
}
