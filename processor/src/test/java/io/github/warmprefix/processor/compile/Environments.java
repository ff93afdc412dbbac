package io.github.warmprefix.processor.compile;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Environments as build tools wrap them around that of the compiler. */
public final class Environments {
  private Environments() {}

  /** As Gradle does it. */
  public static ProcessingEnvironment delegating(ProcessingEnvironment environment) {
    return new Delegating(environment);
  }

  /** As Gradle does it, which notes what becomes of files. */
  public static ProcessingEnvironment filing(ProcessingEnvironment environment, Filer filer) {
    return new Filing(environment, filer);
  }

  /** As IntelliJ IDEA does it. */
  public static ProcessingEnvironment proxied(ProcessingEnvironment environment) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            Environments.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            new Forwarding(environment));
  }

  /** In a way that cannot be looked through. */
  public static ProcessingEnvironment opaque(ProcessingEnvironment environment) {
    return new Opaque(() -> environment);
  }

  /** As Eclipse does it: the compiler is there, the command line is not. */
  public static ProcessingEnvironment ideShaped(ProcessingEnvironment environment) {
    try {
      Object compiler = environment.getClass().getMethod("getCompiler").invoke(environment);
      return new IdeShaped(compiler, () -> environment);
    } catch (ReflectiveOperationException notEcj) {
      throw new IllegalArgumentException(notEcj);
    }
  }

  /** A processor that sees its environment wrapped. */
  public static Processor wrapping(
      Processor processor, UnaryOperator<ProcessingEnvironment> wrapping) {
    return new Wrapping(processor, wrapping);
  }

  private record Forwarding(ProcessingEnvironment original) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments)
        throws ReflectiveOperationException {
      return method.invoke(original, arguments);
    }
  }

  private record Delegating(ProcessingEnvironment delegate) implements Wrapped {}

  private record Filing(ProcessingEnvironment delegate, Filer filer) implements Wrapped {
    @Override
    public Filer getFiler() {
      return filer;
    }
  }

  private record Opaque(Supplier<ProcessingEnvironment> original) implements Wrapped {
    @Override
    public ProcessingEnvironment delegate() {
      return original.get();
    }
  }

  private record IdeShaped(Object _compiler, Supplier<ProcessingEnvironment> original)
      implements Wrapped {
    @Override
    public ProcessingEnvironment delegate() {
      return original.get();
    }
  }

  private interface Wrapped extends ProcessingEnvironment {
    ProcessingEnvironment delegate();

    @Override
    default Map<String, String> getOptions() {
      return delegate().getOptions();
    }

    @Override
    default Messager getMessager() {
      return delegate().getMessager();
    }

    @Override
    default Filer getFiler() {
      return delegate().getFiler();
    }

    @Override
    default Elements getElementUtils() {
      return delegate().getElementUtils();
    }

    @Override
    default Types getTypeUtils() {
      return delegate().getTypeUtils();
    }

    @Override
    default SourceVersion getSourceVersion() {
      return delegate().getSourceVersion();
    }

    @Override
    default Locale getLocale() {
      return delegate().getLocale();
    }
  }

  private record Wrapping(Processor processor, UnaryOperator<ProcessingEnvironment> wrapping)
      implements Processor {
    @Override
    public void init(ProcessingEnvironment environment) {
      processor.init(wrapping.apply(environment));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
        Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
      return processor.getCompletions(element, annotation, member, userText);
    }
  }
}
