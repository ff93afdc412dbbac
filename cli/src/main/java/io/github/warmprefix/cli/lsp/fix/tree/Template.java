package io.github.warmprefix.cli.lsp.fix.tree;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A type that is written as a prompt template.
 *
 * @param type its tree
 */
public record Template(ClassTree type) {
  /** The templates of a source, in its order. */
  public static List<Template> in(Parsed source) {
    List<Template> found = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree type, Void nothing) {
        if (Annotations.of(type.getModifiers(), "PromptTemplate").isPresent()) {
          found.add(new Template(type));
        }
        return super.visitClass(type, nothing);
      }
    }.scan(source.unit(), null);
    return found;
  }

  /** The template that a stretch of a source is in. */
  public static Optional<Template> around(Parsed source, int start, int end) {
    return source.around(start, end).stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .filter(type -> Annotations.of(type.getModifiers(), "PromptTemplate").isPresent())
        .map(Template::new)
        .findFirst();
  }

  /** Its fields and methods. */
  public List<Member> members() {
    List<Member> members = new ArrayList<>();
    for (Tree tree : type.getMembers()) {
      Member.of(tree, type).ifPresent(members::add);
    }
    return members;
  }

  /** The members whose text is cached. */
  public List<Member> cached() {
    return members().stream().filter(m -> m.annotation("CachedPrefix").isPresent()).toList();
  }

  /** The members whose text may differ with each request. */
  public List<Member> dynamic() {
    return members().stream().filter(m -> m.annotation("DynamicSuffix").isPresent()).toList();
  }

  /** The member that a stretch of a source is in. */
  public Optional<Member> member(Parsed source, int start, int end) {
    return members().stream()
        .filter(m -> source.start(m.tree()) <= start && end <= source.end(m.tree()))
        .findFirst();
  }

  /** Whether a method or field has a name. */
  public boolean has(String name) {
    return type.getMembers().stream()
        .anyMatch(
            tree ->
                tree instanceof MethodTree method
                    ? method.getName().contentEquals(name)
                    : Member.of(tree, type).filter(m -> m.name().equals(name)).isPresent());
  }
}
