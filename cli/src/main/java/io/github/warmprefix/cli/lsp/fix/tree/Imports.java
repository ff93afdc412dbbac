package io.github.warmprefix.cli.lsp.fix.tree;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreeScanner;
import io.github.warmprefix.cli.lsp.fix.Edit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The imports of a source, and those that a fix adds to them or makes superfluous. */
public final class Imports {
  private final Parsed source;
  private final Layout layout;
  private final List<ImportTree> present = new ArrayList<>();
  private final Set<String> declared = new HashSet<>();
  private final Set<String> added = new TreeSet<>();
  private final Set<String> dropped = new TreeSet<>();

  /** The imports of a source. */
  public Imports(Parsed source) {
    this.source = source;
    this.layout = new Layout(source);
    source.unit().getImports().stream().filter(i -> !i.isStatic()).forEach(present::add);
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree type, Void nothing) {
        declared.add(type.getSimpleName().toString());
        return super.visitClass(type, nothing);
      }
    }.scan(source.unit(), null);
  }

  /** How to write a type, which is imported where need be. */
  public String name(String type) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    String everything = type.substring(0, type.lastIndexOf('.')) + ".*";
    boolean taken =
        declared.contains(simple)
            || present.stream()
                .map(Imports::imported)
                .anyMatch(name -> name.endsWith("." + simple) && !name.equals(type));
    if (taken) {
      return type;
    }
    if (present.stream()
            .map(Imports::imported)
            .noneMatch(i -> i.equals(type) || i.equals(everything))
        && !everything.equals(ownPackage())) {
      added.add(type);
    }
    return simple;
  }

  /** A use of a type goes away: where it is the only one, so does the import. */
  public void unused(String type) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    long mentions =
        Pattern.compile("\\b" + simple + "\\b").matcher(source.text()).results().count();
    if (mentions == 2) {
      dropped.add(type);
    }
  }

  /** What there is to change. */
  public List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    for (ImportTree tree : present) {
      if (dropped.contains(imported(tree)) && layout.beginsLine(source.start(tree))) {
        int from = layout.lineStart(source.start(tree));
        edits.add(new Edit(from, layout.nextLine(source.end(tree)), ""));
      }
    }
    Map<Integer, String> inserted = new TreeMap<>();
    for (String type : added) {
      inserted.merge(place(type), "import " + type + ";" + layout.lineEnd(), String::concat);
    }
    inserted.forEach((place, lines) -> edits.add(new Edit(place, place, framed(lines))));
    return edits;
  }

  private int place(String type) {
    List<ImportTree> near = sharing(type.substring(0, type.indexOf('.') + 1));
    List<ImportTree> all = near.isEmpty() ? present : near;
    int place = -1;
    for (ImportTree tree : all) {
      if (imported(tree).compareTo(type) < 0) {
        place = layout.nextLine(source.end(tree));
      }
    }
    if (place < 0 && !all.isEmpty()) {
      place = layout.lineStart(source.start(all.get(0)));
    }
    return place < 0 ? head() : place;
  }

  private List<ImportTree> sharing(String root) {
    return present.stream().filter(tree -> imported(tree).startsWith(root)).toList();
  }

  /** Behind all that may stand ahead of the first import. */
  private int head() {
    List<? extends ImportTree> statics = source.unit().getImports();
    if (!statics.isEmpty()) {
      return layout.nextLine(source.end(statics.get(statics.size() - 1)));
    }
    ExpressionTree name = source.unit().getPackageName();
    return name == null ? 0 : layout.nextLine(source.end(name));
  }

  /** The first imports of a source stand apart from what is around them. */
  private String framed(String lines) {
    if (!present.isEmpty()) {
      return lines;
    }
    boolean first = source.unit().getPackageName() == null && source.unit().getImports().isEmpty();
    return first ? lines + layout.lineEnd() : layout.lineEnd() + lines;
  }

  private String ownPackage() {
    return source.unit().getPackageName() + ".*";
  }

  private static String imported(ImportTree tree) {
    return tree.getQualifiedIdentifier().toString();
  }
}
