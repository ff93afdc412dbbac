package io.github.warmprefix.processor.stability.ir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What types, fields and methods are called, and what they are. */
class TypeTest {
  private static final Field SIZE =
      new Field(
          Type.STRING,
          "size",
          Type.primitive("int"),
          false,
          true,
          false,
          Optional.empty(),
          false,
          Set.of());

  @ParameterizedTest
  @CsvSource({"Desk, Desk", "shop.Desk, Desk", "shop.Desk$Drawer, Drawer", "shop.Desk$1, 1"})
  void theSimpleNameIsTheLastOne(String name, String simple) {
    assertThat(Parts.type(name, Type.Kind.CLASS).simpleName()).isEqualTo(simple);
  }

  @Test
  void aTypeIsAllThatIsAboveIt() {
    assertThat(Type.STRING.is("java.lang.CharSequence")).isTrue();
    assertThat(Type.STRING.is("java.lang.Number")).isFalse();
    assertThat(Type.STRING.isAny(List.of("java.lang.Number", "java.lang.String"))).isTrue();
    assertThat(Type.STRING.isAny(List.of("java.lang.Number"))).isFalse();
    assertThat(Type.primitive("int").is("int")).isTrue();
    assertThat(Type.primitive("int").kind()).isEqualTo(Type.Kind.PRIMITIVE);
  }

  @Test
  void anExpressionHasTheTypeOfWhatItNames() {
    Expression name = Parts.local("name");
    Expression size = new Expression.FieldRead(Optional.of(name), SIZE, Parts.PLACE);
    assertThat(name.type()).isEqualTo(Type.STRING);
    assertThat(size.type()).isEqualTo(Type.primitive("int"));
    assertThat(new Expression.Assign(size, name, Parts.PLACE).type()).isEqualTo(size.type());
    assertThat(new Expression.Update("+", size, name, true, Parts.PLACE).type())
        .isEqualTo(size.type());
    assertThat(new Expression.ConstructorCall(Parts.METHOD, List.of(), Parts.PLACE).type())
        .isEqualTo(Type.NONE);
  }

  @Test
  void keysNameTheOwner() {
    assertThat(SIZE.key()).isEqualTo("java.lang.String#size");
    assertThat(Parts.METHOD.signature()).isEqualTo("text(int)");
    assertThat(Parts.METHOD.key()).isEqualTo("shop.Desk#text(int)");
  }

  @Test
  void aMethodOfWhichMoreIsKnownIsTheSame() {
    Method known = Parts.METHOD.returning(Type.OBJECT);
    assertThat(known.returns()).isEqualTo(Type.OBJECT);
    assertThat(known.key()).isEqualTo(Parts.METHOD.key());
  }

  @Test
  void onlyConstructorsMakeObjects() {
    assertThat(Parts.method("shop.Desk", "<init>", false).isConstructor()).isTrue();
    assertThat(Parts.METHOD.isConstructor()).isFalse();
  }

  @Test
  void aVariableIsOnlyItself() {
    Variable variable = Parts.variable("name");
    assertThat(variable).isNotEqualTo(Parts.variable("name")).hasToString("name");
    assertThat(variable.stable()).isFalse();
    assertThat(new Variable("x", Type.OBJECT, true, Optional.of(Parts.PLACE), Set.of("Stable")))
        .satisfies(
            vouched -> {
              assertThat(vouched.stable()).isTrue();
              assertThat(vouched.type()).isEqualTo(Type.OBJECT);
              assertThat(vouched.place()).contains(Parts.PLACE);
              assertThat(vouched.annotations()).containsExactly("Stable");
            });
  }
}
