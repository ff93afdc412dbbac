package io.github.warmprefix.processor.outer;

import java.io.IOException;
import java.io.InputStream;

/** Loads the processor anew, and hides the JDK's compiler from it. */
final class HidingLoader extends ClassLoader {
  HidingLoader() {
    super(HidingLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith("com.sun.")) {
      throw new ClassNotFoundException(name);
    }
    if (!name.startsWith("io.github.warmprefix.")) {
      return super.loadClass(name, resolve);
    }
    Class<?> loaded = findLoadedClass(name);
    return loaded == null ? define(name) : loaded;
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
