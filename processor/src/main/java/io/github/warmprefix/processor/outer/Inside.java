package io.github.warmprefix.processor.outer;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An object of another program, looked into by the names of its members; what is not there, or not
 * to be had, is empty.
 *
 * @param object the object
 */
record Inside(Object object) {

  /** What a field holds. */
  Optional<Inside> field(String name) {
    return inherited(object.getClass())
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .filter(field -> field.getName().equals(name))
        .findFirst()
        .flatMap(this::read);
  }

  private Optional<Inside> read(Field field) {
    try {
      return opened(field) ? Optional.ofNullable(field.get(object)).map(Inside::new) : none();
    } catch (IllegalAccessException closed) {
      return none();
    }
  }

  /** What a public method without parameters returns. */
  Optional<Inside> call(String name) {
    return method(name, 0).flatMap(method -> invoke(method));
  }

  private Optional<Inside> invoke(Method method) {
    try {
      return Optional.ofNullable(method.invoke(object)).map(Inside::new);
    } catch (ReflectiveOperationException | RuntimeException failed) {
      return none();
    }
  }

  /** A public method with so many parameters, ready to be called. */
  Optional<Method> method(String name, int parameters) {
    return Arrays.stream(object.getClass().getMethods())
        .filter(method -> method.getName().equals(name))
        .filter(method -> method.getParameterCount() == parameters && opened(method))
        .findFirst();
  }

  /** The object, if it is of that type. */
  <T> Optional<T> as(Class<T> type) {
    return Optional.of(object).filter(type::isInstance).map(type::cast);
  }

  /** The elements of an array of objects; none if it is not one. */
  Stream<Inside> elements() {
    return object instanceof Object[] array
        ? Arrays.stream(array).filter(element -> element != null).map(Inside::new)
        : Stream.empty();
  }

  /** The text that an array of characters or a string holds. */
  Optional<String> text() {
    return object instanceof char[] characters
        ? Optional.of(new String(characters))
        : as(String.class);
  }

  private static Stream<Class<?>> inherited(Class<?> type) {
    return Stream.iterate(type, at -> at != null, Class::getSuperclass);
  }

  private static boolean opened(AccessibleObject member) {
    try {
      return member.trySetAccessible();
    } catch (SecurityException refused) {
      return false;
    }
  }

  private static Optional<Inside> none() {
    return Optional.empty();
  }
}
