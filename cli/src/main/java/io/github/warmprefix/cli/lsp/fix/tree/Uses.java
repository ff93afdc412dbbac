package io.github.warmprefix.cli.lsp.fix.tree;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/** Finds where a name is used by itself. */
public final class Uses {
  private Uses() {}

  /** The places below a tree, in their order. */
  public static List<IdentifierTree> of(String name, Tree below) {
    List<IdentifierTree> uses = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree use, Void nothing) {
        if (use.getName().contentEquals(name)) {
          uses.add(use);
        }
        return null;
      }
    }.scan(below, null);
    return uses;
  }
}
