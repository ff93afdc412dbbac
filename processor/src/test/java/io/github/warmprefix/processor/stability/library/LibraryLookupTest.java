package io.github.warmprefix.processor.stability.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which row holds for a member or a type. */
class LibraryLookupTest {
  @TempDir private Path folder;

  private LibraryTable table(String rows) throws IOException {
    LibraryTable.Loaded loaded = LibraryTable.load(List.of(file(rows)));
    assertThat(loaded.problems()).isEmpty();
    return loaded.table();
  }

  private Path file(String rows) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "table", ".txt"), rows);
  }

  private static Type type(String name, Type.Kind kind) {
    return new Type(name, kind, Set.of(name), name, name);
  }

  private static Type type(String name) {
    return type(name, Type.Kind.CLASS);
  }

  private static Method method(String owner, String name, String... parameters) {
    return new Method(
        type(owner), name, List.of(parameters), Type.STRING, false, false, false, false);
  }

  private static Field field(String owner, String name, String... annotations) {
    return new Field(
        type(owner),
        name,
        Type.STRING,
        true,
        true,
        false,
        Optional.empty(),
        false,
        Set.of(annotations));
  }

  @Test
  void theMostExactRowCounts() throws IOException {
    LibraryTable table =
        table("day a.B#*\nrequest a.B#c\nprocess a.B#c/1\nfixed a.B#c(int)\nclock a.B#<init>/1");

    assertThat(table.told(method("a.B", "c", "int"))).contains(Effect.FIXED);
    assertThat(table.told(method("a.B", "c", "long"))).contains(Effect.PROCESS);
    assertThat(table.told(method("a.B", "c"))).contains(Effect.REQUEST);
    assertThat(table.told(method("a.B", "d"))).contains(Effect.DAY);
    assertThat(table.told(method("a.B", "<init>", "int"))).contains(Effect.CLOCK);
    assertThat(table.told(method("a.B", "<init>"))).as("a new object is no member").isEmpty();
    assertThat(table.told(method("a.C", "c", "int"))).isEmpty();
  }

  @Test
  void aFieldIsToldByItsNameThenByItsClassThenByItsAnnotations() throws IOException {
    LibraryTable table = table("day a.B#*\nrequest a.B#C\nprocess @a.Value\nfixed @a.Fixed");

    assertThat(table.told(field("a.B", "C", "a.Value"))).contains(Effect.REQUEST);
    assertThat(table.told(field("a.B", "D", "a.Value"))).contains(Effect.DAY);
    assertThat(table.told(field("a.E", "C", "a.Other", "a.Value"))).contains(Effect.PROCESS);
    assertThat(table.told(field("a.E", "C", "a.Value", "a.Fixed")))
        .as("the first annotation by name")
        .contains(Effect.FIXED);
    assertThat(table.told(field("a.E", "C"))).isEmpty();
  }

  @Test
  void aUsersRowsStandAheadOfTheBundledOnesWhichStay() throws IOException {
    LibraryTable table = table("fixed java.lang.System#nanoTime");
    Method nanos = method("java.lang.System", "nanoTime");

    assertThat(table.told(nanos)).contains(Effect.FIXED);
    assertThat(table.result(nanos)).contains(Effect.REQUEST);
    assertThat(table.told(method("java.lang.System", "currentTimeMillis"))).isEmpty();
    assertThat(table.result(method("java.lang.System", "currentTimeMillis")))
        .contains(Effect.CLOCK);
    assertThat(table.result(field("java.io.File", "separator"))).contains(Effect.PROCESS);
  }

  @Test
  void theFirstOfTwoTablesGoesAhead() throws IOException {
    LibraryTable table = LibraryTable.load(List.of(file("day a.B#c"), file("fixed a.B#c"))).table();

    assertThat(table.told(method("a.B", "c"))).contains(Effect.DAY);
  }

  @Test
  void aTableThatIsRefusedIsOneProblemAndTheOthersHold() throws IOException {
    Path wrong = file("fixed");
    LibraryTable.Loaded loaded = LibraryTable.load(List.of(wrong, file("day a.B#c")));

    assertThat(loaded.problems()).containsExactly(wrong + ":1: nothing behind fixed");
    assertThat(loaded.table().told(method("a.B", "c"))).contains(Effect.DAY);
  }

  @Test
  void whatChangesHoldsForAClassOrForAllOfAPackage() throws IOException {
    LibraryTable table =
        table("changes a.B#put x.y.*#put\nchanges-argument a.B#fill\nleads-into a.B#part");

    assertThat(table.changesReceiver(method("a.B", "put", "int"))).isTrue();
    assertThat(table.changesReceiver(method("a.C", "put"))).isFalse();
    assertThat(table.changesReceiver(method("a.B", "get"))).isFalse();
    assertThat(table.changesReceiver(method("x.y.B", "put"))).isTrue();
    assertThat(table.changesReceiver(method("x.y.z.B", "put"))).isTrue();
    assertThat(table.changesReceiver(method("x.yz.B", "put"))).isFalse();
    assertThat(table.changesArgument(method("a.B", "fill"))).isTrue();
    assertThat(table.changesArgument(method("a.B", "put"))).isFalse();
    assertThat(table.leadsInto(method("a.B", "part"))).isTrue();
    assertThat(table.leadsInto(method("a.B", "fill"))).isFalse();
  }

  @Test
  void typesArePureOrValuesByThemselvesOrByTheirPackage() throws IOException {
    LibraryTable table = table("pure a.B x.*\nvalue a.C y.*");

    assertThat(table.isPure("a.B")).isTrue();
    assertThat(table.isPure("a.C")).isFalse();
    assertThat(table.isPure("x.deep.D")).isTrue();
    assertThat(table.isValue(type("a.C"))).isTrue();
    assertThat(table.isValue(type("a.B"))).isFalse();
    assertThat(table.isValue(type("y.deep.D"))).isTrue();
    assertThat(table.isValue(type("a.Colour", Type.Kind.ENUM))).isTrue();
    assertThat(table.isValue(Type.primitive("int"))).isTrue();
  }

  @Test
  void collectionsAreToldByTheOrderTheyKeep() throws IOException {
    LibraryTable table = table("kept a.Line\nsorted a.Tree\nhashed a.Bag");

    assertThat(table.collection(type("a.Line"))).contains(Effect.KEPT);
    assertThat(table.collection(type("a.Tree"))).contains(Effect.SORTED);
    assertThat(table.collection(type("a.Bag"))).contains(Effect.HASHED);
    assertThat(table.collection(type("a.B"))).isEmpty();
  }
}
