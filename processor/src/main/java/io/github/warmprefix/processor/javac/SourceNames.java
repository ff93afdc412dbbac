package io.github.warmprefix.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;

/** Collects names in sources as they are written, before anything is attributed. */
final class SourceNames {
  private SourceNames() {}

  /** All names in a file that may be those of types. */
  static Set<String> used(CompilationUnitTree unit) {
    Set<String> names = new HashSet<>();
    unit.accept(
        new TreeScanner<Void, Void>() {
          @Override
          public Void visitIdentifier(IdentifierTree tree, Void unused) {
            names.add(tree.getName().toString());
            return null;
          }

          @Override
          public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
            names.add(tree.getIdentifier().toString());
            return super.visitMemberSelect(tree, null);
          }

          @Override
          public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
            names.add(tree.getName().toString());
            return super.visitMemberReference(tree, null);
          }
        },
        null);
    return names;
  }

  /** The simple names of the types that the classes of a file extend and implement. */
  static Set<String> supertypes(CompilationUnitTree unit) {
    Set<String> names = new HashSet<>();
    unit.accept(
        new TreeScanner<Void, Void>() {
          @Override
          public Void visitClass(ClassTree tree, Void unused) {
            add(tree.getExtendsClause(), names);
            tree.getImplementsClause().forEach(face -> add(face, names));
            return super.visitClass(tree, null);
          }

          @Override
          public Void visitMethod(MethodTree tree, Void unused) {
            return null;
          }

          @Override
          public Void visitVariable(VariableTree tree, Void unused) {
            return null;
          }
        },
        null);
    return names;
  }

  private static void add(Tree type, Set<String> names) {
    if (type != null) {
      String written = type.toString().replaceFirst("<.*", "");
      names.add(written.substring(written.lastIndexOf('.') + 1));
    }
  }
}
