package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.Tree;
import io.github.warmprefix.cli.lsp.fix.tree.Imports;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.processor.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what a fix changes in a source. */
final class Draft {
  private final Parsed source;
  private final Imports imports;
  private final List<Edit> edits = new ArrayList<>();

  Draft(Parsed source) {
    this.source = source;
    this.imports = new Imports(source);
  }

  /** How to write a type, which is imported where need be. */
  String type(String name) {
    return imports.name(name);
  }

  /** One use of a type goes away. */
  void unused(String type) {
    imports.unused(type);
  }

  Draft insert(int at, String text) {
    edits.add(new Edit(at, at, text));
    return this;
  }

  Draft replace(Tree tree, String text) {
    return replace(source.start(tree), source.end(tree), text);
  }

  Draft replace(int start, int end, String text) {
    edits.add(new Edit(start, end, text));
    return this;
  }

  Draft add(Edit edit) {
    edits.add(edit);
    return this;
  }

  Draft addAll(List<Edit> more) {
    edits.addAll(more);
    return this;
  }

  /** What most authors would do. */
  Proposal preferred(String title) {
    return proposal(title, true, Set.of());
  }

  /** One way among others. */
  Proposal possible(String title) {
    return proposal(title, false, Set.of());
  }

  /** One way among others, after which a rule may speak that did not before. */
  Proposal possible(String title, RuleId leaves) {
    return proposal(title, false, Set.of(leaves));
  }

  /** What most authors would do, or one way among others. */
  Proposal proposal(String title, boolean preferred) {
    return proposal(title, preferred, Set.of());
  }

  private Proposal proposal(String title, boolean preferred, Set<RuleId> leaves) {
    List<Edit> all = new ArrayList<>(imports.edits());
    all.addAll(edits);
    return new Proposal(new Fix(title, all, preferred), leaves);
  }
}
