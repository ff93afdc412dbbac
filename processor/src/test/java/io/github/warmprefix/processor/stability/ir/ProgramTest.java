package io.github.warmprefix.processor.stability.ir;

import static io.github.warmprefix.processor.stability.ir.Parts.body;
import static io.github.warmprefix.processor.stability.ir.Parts.method;
import static io.github.warmprefix.processor.stability.ir.Parts.model;
import static io.github.warmprefix.processor.stability.ir.Parts.withoutBody;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.stability.ir.ClassModel.Body;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramTest {
  private static final Method CALLED = method("Face", "text", false);

  @Test
  void classesAreFoundByNameAndListedInItsOrder() {
    ClassModel second = clazz("B", "");
    ClassModel first = clazz("A", "");
    Program program = program(second, first);
    assertThat(program.classes()).containsExactly(first, second);
    assertThat(program.find("B")).containsSame(second);
    assertThat(program.find("C")).isEmpty();
    assertThat(program.declares(method("A", "text", false))).isTrue();
    assertThat(program.declares(method("C", "text", false))).isFalse();
  }

  @Test
  void textsAreUtf8ByDefaultSinceJava18() {
    assertThat(new Program(List.of(), 17).isUtf8ByDefault()).isFalse();
    assertThat(new Program(List.of(), 18).isUtf8ByDefault()).isTrue();
  }

  @Test
  void whatIsAtOrBelowATypeAndHasInstancesIsListedOnce() {
    ClassModel face = model("Face", Type.Kind.INTERFACE, false, "");
    ClassModel wide = model("Wide", Type.Kind.INTERFACE, false, ",Face");
    ClassModel base = model("Base", Type.Kind.CLASS, true, ",Face");
    ClassModel leaf = clazz("Leaf", "Base,Wide,Face");
    ClassModel below = clazz("Below", "Leaf");
    Program program = program(face, wide, base, leaf, below, clazz("Other", ""));
    assertThat(program.instantiable("Face")).containsExactly(leaf, below);
    assertThat(program.instantiable("Leaf")).containsExactly(leaf, below);
    assertThat(program.instantiable("Below")).containsExactly(below);
    assertThat(program.instantiable("Gone")).isEmpty();
  }

  @Test
  void typesThatAreAboveEachOtherInACircleEnd() {
    ClassModel one = clazz("One", "Two");
    ClassModel two = clazz("Two", "One");
    assertThat(program(one, two).instantiable("One")).containsExactlyInAnyOrder(one, two);
  }

  @Test
  void theNearestMethodRuns() {
    Body inBase = body(method("Base", "text", false), "Face#text(int)");
    Body inLeaf = body(method("Leaf", "text", false), "Face#text(int)");
    ClassModel base = clazz("Base", ",Face", inBase);
    ClassModel leaf = clazz("Leaf", "Base", inLeaf);
    ClassModel heir = clazz("Heir", "Base");
    Program program = program(face(withoutBody(CALLED)), base, leaf, heir);
    assertThat(program.implementation(leaf, CALLED)).containsSame(inLeaf);
    assertThat(program.implementation(heir, CALLED)).containsSame(inBase);
  }

  @Test
  void aMethodOfAnInterfaceRunsWhereNoClassHasOne() {
    Body inFace = body(CALLED);
    Body inBase = body(method("Base", "text", false));
    ClassModel plain = clazz("Plain", ",Wide");
    ClassModel base = clazz("Base", "", inBase);
    ClassModel both = clazz("Both", "Base,Wide");
    ClassModel below = clazz("Below", "Plain");
    ClassModel wide = model("Wide", Type.Kind.INTERFACE, false, ",Gone,Face", withoutBody(CALLED));
    Program program = program(face(inFace), wide, plain, base, both, below);
    assertThat(program.implementation(plain, CALLED)).containsSame(inFace);
    assertThat(program.implementation(below, CALLED)).containsSame(inFace);
    assertThat(program.implementation(both, CALLED)).containsSame(inBase);
  }

  @Test
  void nothingRunsWhereNoBodyIsKnown() {
    ClassModel leaf = clazz("Leaf", "Gone,Face", withoutBody(method("Leaf", "text", false)));
    assertThat(program(face(withoutBody(CALLED)), leaf).implementation(leaf, CALLED)).isEmpty();
  }

  @Test
  void staticMethodsAndConstructorsAreNotTakenForOthersOfTheSameSignature() {
    Body ofAll = body(method("Leaf", "text", true));
    Body own = body(method("Leaf", "text", false));
    Body made = body(method("Leaf", "<init>", false));
    ClassModel leaf = clazz("Leaf", "", ofAll, own, made);
    Program program = program(leaf);
    assertThat(program.implementation(leaf, CALLED)).containsSame(own);
    assertThat(program.implementation(leaf, method("Leaf", "text", true))).containsSame(ofAll);
    assertThat(program.implementation(leaf, made.method())).containsSame(made);
    assertThat(program.implementation(leaf, method("Base", "<init>", false))).isEmpty();
  }

  @Test
  void aMethodThatOverridesAnotherOfOtherTypesRunsInItsPlace() {
    Method generic = method("Face", "accept", false);
    Body typed = body(method("Leaf", "take", false), generic.key());
    ClassModel leaf = clazz("Leaf", "", typed);
    assertThat(program(leaf).implementation(leaf, generic)).containsSame(typed);
    assertThat(program(leaf).implementation(leaf, CALLED)).isEmpty();
  }

  @Test
  void aClassKnowsItsOwnMethodsAndIsOnlyItself() {
    Body own = body(method("Leaf", "text", false));
    ClassModel leaf = clazz("Leaf", "", body(method("Leaf", "other", false)), own);
    assertThat(leaf.method("text(int)")).containsSame(own);
    assertThat(leaf.method("text()")).isEmpty();
    assertThat(leaf).isEqualTo(leaf).isNotEqualTo(clazz("Leaf", ""));
    assertThat(own).isEqualTo(own).isNotEqualTo(body(own.method()));
  }

  private static ClassModel face(Body... methods) {
    return model("Face", Type.Kind.INTERFACE, false, "", methods);
  }

  private static ClassModel clazz(String name, String above, Body... methods) {
    return model(name, Type.Kind.CLASS, false, above, methods);
  }

  private static Program program(ClassModel... models) {
    return new Program(List.of(models), 17);
  }
}
