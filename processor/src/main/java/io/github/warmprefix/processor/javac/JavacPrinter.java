package io.github.warmprefix.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.finding.Spot;
import io.github.warmprefix.processor.outer.Environments;
import io.github.warmprefix.processor.report.Pins;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/**
 * Prints at trees: at those of expressions, and at those of declarations that were pinned. Between
 * rounds javac forgets the positions of the elements it handed out, while its trees stay.
 */
public final class JavacPrinter implements Pins {
  private record Pin(Tree tree, CompilationUnitTree file) {}

  private final Trees trees;
  private final Map<ElementPlace, Pin> pins = new HashMap<>();

  JavacPrinter(Trees trees) {
    this.trees = trees;
  }

  /**
   * A printer for the compiler behind {@code environment}, which may be wrapped by a build tool;
   * empty if that compiler is not javac.
   */
  public static Optional<Pins> attach(ProcessingEnvironment environment) {
    for (ProcessingEnvironment layer : Environments.layers(environment)) {
      try {
        return Optional.of(new JavacPrinter(Trees.instance(layer)));
      } catch (IllegalArgumentException e) {
        continue;
      }
    }
    return Optional.empty();
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
    return pinOf(place).isPresent();
  }

  @Override
  public void print(Diagnostic.Kind kind, String message, Place place) {
    Pin pin = pinOf(place).orElseThrow();
    trees.printMessage(kind, message, pin.tree(), pin.file());
  }

  @Override
  public Optional<Spot> spot(Place place) {
    if (place instanceof TreePlace at) {
      return Optional.of(new Spots(trees, at.unit()).ofExpression(at.tree(), at.whole()));
    }
    return pinOf(place).map(pin -> new Spots(trees, pin.file()).of(pin.tree()));
  }

  private Optional<Pin> pinOf(Place place) {
    if (place instanceof TreePlace tree) {
      return Optional.of(new Pin(tree.tree(), tree.unit()));
    }
    return place instanceof ElementPlace declaration
        ? Optional.ofNullable(pins.get(declaration))
        : Optional.empty();
  }
}
