package io.github.warmprefix.processor.javac;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Lowers a class, and with it all classes inside. */
final class ClassLowering {
  private static final Statement NOTHING = new Statement.Block(List.of());

  private final Scope scope;
  private final Consumer<ClassModel> models;
  private final StatementLowering statements;

  ClassLowering(Scope scope, Consumer<ClassModel> models) {
    this.scope = scope;
    this.models = models;
    this.statements = new StatementLowering(scope, this);
  }

  /** The models of a class and of all classes inside. */
  static List<ClassModel> models(Scope scope, ClassTree tree) {
    List<ClassModel> found = new ArrayList<>();
    new ClassLowering(scope, found::add).lower(tree);
    return found;
  }

  /** Lowers nothing of a class whose name is taken: its members belong to no class. */
  void lower(ClassTree tree) {
    if (scope.element(tree) instanceof TypeElement element
        && element.asType().getKind() == TypeKind.DECLARED) {
      scope.inside(element, () -> models.accept(model(tree, element)));
    }
  }

  private ClassModel model(ClassTree tree, TypeElement element) {
    Symbols symbols = scope.symbols();
    Members members = new Members();
    for (Tree member : tree.getMembers()) {
      lowerMember(member, members);
    }
    return new ClassModel(
        symbols.type(element),
        symbols.name(Exported.outermost(element)),
        symbols.superclass(element).map(symbols::name),
        symbols.interfaces(element),
        element.getModifiers().contains(Modifier.ABSTRACT),
        element.getRecordComponents().stream()
            .map(RecordComponentElement::getSimpleName)
            .map(Object::toString)
            .toList(),
        List.copyOf(members.constants),
        List.copyOf(members.fields),
        List.copyOf(members.methods),
        List.copyOf(members.staticSteps),
        List.copyOf(members.instanceSteps));
  }

  private void lowerMember(Tree member, Members members) {
    if (member instanceof ClassTree nested) {
      lower(nested);
    } else if (member instanceof MethodTree method) {
      lowerMethod(method, members);
    } else if (member instanceof VariableTree field) {
      lowerField(field, members);
    } else if (member instanceof BlockTree block) {
      ClassModel.Step step =
          new ClassModel.Step(Optional.empty(), Optional.empty(), statements.lower(block));
      (block.isStatic() ? members.staticSteps : members.instanceSteps).add(step);
    }
  }

  private void lowerField(VariableTree tree, Members members) {
    if (!(scope.element(tree) instanceof VariableElement element)) {
      return;
    }
    Field field = scope.symbols().field(element);
    members.fields.add(field);
    if (tree.getInitializer() == null) {
      return;
    }
    scope.inside(
        element,
        () -> {
          var value = statements.expression(tree.getInitializer());
          if (element.getKind() == ElementKind.ENUM_CONSTANT) {
            members.constants.add(new ClassModel.EnumConstant(field, value));
          } else {
            (field.isStatic() ? members.staticSteps : members.instanceSteps)
                .add(new ClassModel.Step(Optional.of(field), Optional.of(value), NOTHING));
          }
        });
  }

  private void lowerMethod(MethodTree tree, Members members) {
    if (!(scope.element(tree) instanceof ExecutableElement element)) {
      return;
    }
    scope.inside(
        element,
        () -> {
          List<Variable> parameters = parameters(tree, element);
          Set<String> overridden = scope.symbols().overridden(element);
          members.methods.add(
              new ClassModel.Body(
                  scope.symbols().method(element),
                  element.getModifiers().contains(Modifier.PRIVATE),
                  Exported.is(element),
                  parameters,
                  Optional.ofNullable(tree.getBody()).map(statements::lower),
                  overridden));
        });
  }

  /** Compact constructors of records have parameters without trees. */
  private List<Variable> parameters(MethodTree tree, ExecutableElement element) {
    List<Variable> parameters = new ArrayList<>();
    for (int i = 0; i < element.getParameters().size(); i++) {
      Optional<Place> place =
          i < tree.getParameters().size()
              ? Optional.of(scope.place(tree.getParameters().get(i)))
              : Optional.empty();
      parameters.add(scope.declare(element.getParameters().get(i), place));
    }
    return parameters;
  }

  /** The members of one class, as they are found. */
  private static final class Members {
    private final List<ClassModel.EnumConstant> constants = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<ClassModel.Body> methods = new ArrayList<>();
    private final List<ClassModel.Step> staticSteps = new ArrayList<>();
    private final List<ClassModel.Step> instanceSteps = new ArrayList<>();
  }
}
