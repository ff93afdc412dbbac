package io.github.warmprefix.processor.stability.ir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The lowered classes of a compilation. */
public final class Program {
  private static final int FIRST_WITH_UTF8 = 18;

  private final int release;
  private final Map<String, ClassModel> classes;
  private final Map<String, List<ClassModel>> subclasses = new LinkedHashMap<>();
  private final Map<String, List<ClassModel>> instantiable = new HashMap<>();
  private final Map<Call, Optional<ClassModel.Body>> implementations = new HashMap<>();

  /** A method that is called on an instance of a class. */
  private record Call(ClassModel model, String method, boolean isStatic) {}

  /**
   * A program of these classes.
   *
   * @param release the release of Java that it runs on at least
   */
  public Program(Collection<ClassModel> models, int release) {
    this.release = release;
    Map<String, ClassModel> sorted = new TreeMap<>();
    models.forEach(model -> sorted.put(model.type().name(), model));
    classes = sorted;
    for (ClassModel model : sorted.values()) {
      model.superclass().ifPresent(name -> addSubclass(name, model));
      model.interfaces().forEach(name -> addSubclass(name, model));
    }
  }

  private void addSubclass(String name, ClassModel model) {
    subclasses.computeIfAbsent(name, key -> new ArrayList<>()).add(model);
  }

  /** Whether texts are UTF-8 where no charset is given, on whatever host. */
  public boolean isUtf8ByDefault() {
    return release >= FIRST_WITH_UTF8;
  }

  /** All classes, sorted by name. */
  public Collection<ClassModel> classes() {
    return classes.values();
  }

  /** The class of that name, if it belongs to the compilation and could be lowered. */
  public Optional<ClassModel> find(String name) {
    return Optional.ofNullable(classes.get(name));
  }

  /** Whether the class that declares {@code method} belongs to the compilation. */
  public boolean declares(Method method) {
    return classes.containsKey(method.owner().name());
  }

  /** The classes of the compilation that are the named one or below it and have instances. */
  public List<ClassModel> instantiable(String name) {
    return instantiable.computeIfAbsent(name, this::collectInstantiable);
  }

  private List<ClassModel> collectInstantiable(String name) {
    Map<String, ClassModel> found = new LinkedHashMap<>();
    collect(name, found);
    return found.values().stream()
        .filter(model -> !model.isAbstract() && model.type().kind() != Type.Kind.INTERFACE)
        .toList();
  }

  private void collect(String name, Map<String, ClassModel> found) {
    find(name).ifPresent(model -> found.putIfAbsent(name, model));
    for (ClassModel below : subclasses.getOrDefault(name, List.of())) {
      if (!found.containsKey(below.type().name())) {
        collect(below.type().name(), found);
      }
    }
  }

  /** What runs when {@code method} is called on an instance of {@code model}. */
  public Optional<ClassModel.Body> implementation(ClassModel model, Method method) {
    return implementations.computeIfAbsent(
        new Call(model, method.key(), method.isStatic()), call -> lookUp(model, method));
  }

  private Optional<ClassModel.Body> lookUp(ClassModel model, Method method) {
    Optional<ClassModel> current = Optional.of(model);
    while (current.isPresent()) {
      Optional<ClassModel.Body> own = declared(current.get(), method);
      if (own.isPresent() && own.get().body().isPresent()) {
        return own;
      }
      current = current.get().superclass().flatMap(this::find);
    }
    return inInterfaces(model, method);
  }

  private Optional<ClassModel.Body> inInterfaces(ClassModel model, Method method) {
    for (Optional<ClassModel> current = Optional.of(model);
        current.isPresent();
        current = current.get().superclass().flatMap(this::find)) {
      for (String name : current.get().interfaces()) {
        Optional<ClassModel> above = find(name);
        Optional<ClassModel.Body> body = above.flatMap(face -> declared(face, method));
        if (body.isEmpty() || body.get().body().isEmpty()) {
          body = above.flatMap(face -> inInterfaces(face, method));
        }
        if (body.isPresent() && body.get().body().isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ClassModel.Body> declared(ClassModel model, Method method) {
    for (ClassModel.Body body : model.methods()) {
      Method own = body.method();
      if (own.isStatic() == method.isStatic()
          && (own.key().equals(method.key())
              || body.overrides().contains(method.key())
              || (!own.isConstructor() && own.signature().equals(method.signature())))) {
        return Optional.of(body);
      }
    }
    return Optional.empty();
  }
}
