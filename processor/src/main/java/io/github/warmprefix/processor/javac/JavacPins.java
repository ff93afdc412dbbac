package io.github.warmprefix.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.report.Pins;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/**
 * Remembers where declarations stand in the source. Between rounds javac forgets the positions of
 * the elements it handed out, while its trees stay.
 */
public final class JavacPins implements Pins {
  private record Pin(Tree tree, CompilationUnitTree file) {}

  private final Trees trees;
  private final Map<ElementPlace, Pin> pins = new HashMap<>();

  private JavacPins(Trees trees) {
    this.trees = trees;
  }

  /** Pins for this compiler, or empty when it is not javac. */
  public static Optional<Pins> attach(ProcessingEnvironment environment) {
    try {
      return Optional.of(new JavacPins(Trees.instance(environment)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public void pin(ElementPlace place) {
    TreePath path =
        trees.getPath(place.element(), place.annotation().orElse(null), place.value().orElse(null));
    if (path != null) {
      pins.put(place, new Pin(path.getLeaf(), path.getCompilationUnit()));
    }
  }

  @Override
  public boolean prints(Place place) {
    return place instanceof ElementPlace && pins.containsKey((ElementPlace) place);
  }

  @Override
  public void print(Diagnostic.Kind kind, String message, Place place) {
    Pin pin = pins.get((ElementPlace) place);
    trees.printMessage(kind, message, pin.tree(), pin.file());
  }
}
