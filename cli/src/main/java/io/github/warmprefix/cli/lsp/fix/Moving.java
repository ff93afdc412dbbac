package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.ClassTree;
import io.github.warmprefix.cli.lsp.fix.tree.Layout;
import io.github.warmprefix.cli.lsp.fix.tree.Layout.Lines;
import io.github.warmprefix.cli.lsp.fix.tree.Member;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import java.util.List;
import java.util.Optional;

/** Moves members of a class, with the comments that belong to them. */
final class Moving {
  private final Parsed source;
  private final ClassTree owner;
  private final Layout layout;

  Moving(Parsed source, ClassTree owner) {
    this.source = source;
    this.owner = owner;
    this.layout = new Layout(source);
  }

  /** Moves a member ahead of another, changed on its way; empty where lines are shared. */
  Optional<List<Edit>> ahead(Member member, Member other, Edit... changes) {
    return lines(member)
        .flatMap(
            from -> lines(other).map(to -> List.of(cut(from), ahead(from, to.start(), changes))));
  }

  /** Moves a member behind another, changed on its way; empty where lines are shared. */
  Optional<List<Edit>> behind(Member member, Member other, Edit... changes) {
    return lines(member)
        .flatMap(
            from -> lines(other).map(to -> List.of(cut(from), behind(from, to.end(), changes))));
  }

  private Optional<Lines> lines(Member member) {
    return layout.lines(member.tree(), owner);
  }

  private Edit cut(Lines lines) {
    return new Edit(layout.withBlankAhead(lines.start()), lines.end(), "");
  }

  private Edit ahead(Lines from, int at, Edit... changes) {
    return new Edit(at, at, changed(from, changes) + gap(from));
  }

  private Edit behind(Lines from, int at, Edit... changes) {
    return new Edit(at, at, gap(from) + changed(from, changes));
  }

  /** A member that stood apart from the others does so where it goes. */
  private String gap(Lines lines) {
    boolean several = source.text().substring(lines.start(), lines.end() - 1).contains("\n");
    return several || layout.blankAhead(lines.start()) ? layout.lineEnd() : "";
  }

  private String changed(Lines lines, Edit... changes) {
    StringBuilder text = new StringBuilder();
    int at = lines.start();
    for (Edit change : changes) {
      text.append(source.text(), at, change.start()).append(change.text());
      at = change.end();
    }
    return text.append(source.text(), at, lines.end()).toString();
  }
}
