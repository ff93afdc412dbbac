package io.github.warmprefix.processor.javac;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;

/** Finds the environment of the compiler inside those that build tools wrap around it. */
public final class Environments {
  private static final int MOST_LAYERS = 6;

  private Environments() {}

  /** The environment and what it wraps, outermost first. */
  public static List<ProcessingEnvironment> layers(ProcessingEnvironment outermost) {
    List<ProcessingEnvironment> layers = new ArrayList<>(List.of(outermost));
    for (int i = 0; i < layers.size() && layers.size() < MOST_LAYERS; i++) {
      Object layer = layers.get(i);
      Object holder =
          Proxy.isProxyClass(layer.getClass()) ? Proxy.getInvocationHandler(layer) : layer;
      addInner(holder, layers);
    }
    return layers;
  }

  private static void addInner(Object holder, List<ProcessingEnvironment> layers) {
    for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!field.getType().isPrimitive()
            && read(field, holder) instanceof ProcessingEnvironment inner
            && layers.stream().noneMatch(known -> known == inner)) {
          layers.add(inner);
        }
      }
    }
  }

  private static Object read(Field field, Object holder) {
    try {
      return field.trySetAccessible() ? field.get(holder) : null;
    } catch (IllegalAccessException e) {
      return null;
    }
  }
}
