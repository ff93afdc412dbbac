package io.github.warmprefix.benchmarks.peers;

import io.github.warmprefix.benchmarks.measure.Workspace;
import java.util.List;

/** A processor that generates builders, and a declaration of three values for it to work on. */
public enum Peer {
  /** AutoValue with a builder. */
  AUTO_VALUE(
      "AutoValue",
      "auto-value",
      "com.google.auto.value.processor.AutoValueProcessor,"
          + "com.google.auto.value.processor.AutoValueBuilderProcessor",
      """
      @com.google.auto.value.AutoValue
      abstract class %1$s {
        abstract String tone();
        abstract String text();
        abstract int count();
        static Builder builder() { return new AutoValue_%1$s.Builder(); }
        @com.google.auto.value.AutoValue.Builder
        abstract static class Builder {
          abstract Builder tone(String tone);
          abstract Builder text(String text);
          abstract Builder count(int count);
          abstract %1$s build();
        }
      }
      """),
  /** Immutables with its builder. */
  IMMUTABLES(
      "Immutables",
      "immutables",
      "org.immutables.processor.ProxyProcessor",
      """
      @org.immutables.value.Value.Immutable
      interface %1$s {
        String tone();
        String text();
        int count();
      }
      """),
  /** MapStruct, which generates no builder but one mapper for each declaration. */
  MAP_STRUCT(
      "MapStruct",
      "mapstruct",
      "org.mapstruct.ap.MappingProcessor",
      """
      @org.mapstruct.Mapper
      interface %1$s {
        To map(From from);
        record From(String tone, String text, int count) {}
        record To(String tone, String text, int count) {}
      }
      """),
  /** record-builder. */
  RECORD_BUILDER(
      "record-builder",
      "record-builder",
      "io.soabase.recordbuilder.processor.RecordBuilderProcessor",
      """
      @io.soabase.recordbuilder.core.RecordBuilder
      record %1$s(String tone, String text, int count) {}
      """);

  private final String title;
  private final String folder;
  private final String processors;
  private final String declaration;

  Peer(String title, String folder, String processors, String declaration) {
    this.title = title;
    this.folder = folder;
    this.processors = processors;
    this.declaration = declaration;
  }

  /** The peer for people. */
  public String title() {
    return title;
  }

  List<String> options() {
    return List.of("-processor", processors, "-processorpath", Workspace.peer(folder));
  }

  /** A declaration for the peer. */
  String declaration(String name) {
    return "package shop;\n" + declaration.formatted(name);
  }
}
