package io.github.warmprefix.processor;

import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Runs the tests of a class on both compilers, in a JVM of its own. */
final class OnBoth {
  private OnBoth() {}

  /**
   * Prints {@code passed}, or why a test failed.
   *
   * @param arguments the name of the class
   */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    Constructor<?> test = Class.forName(arguments[0]).getDeclaredConstructor();
    test.setAccessible(true);
    for (Method method : test.getDeclaringClass().getDeclaredMethods()) {
      if (method.isAnnotationPresent(OnBothCompilers.class)) {
        method.setAccessible(true);
        for (Host host : Host.values()) {
          try {
            method.invoke(test.newInstance(), host);
          } catch (InvocationTargetException e) {
            System.out.println(e.getCause());
            return;
          }
        }
      }
    }
    System.out.println("passed");
  }
}
