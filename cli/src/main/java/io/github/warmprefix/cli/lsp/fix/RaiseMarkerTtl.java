package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives all markers that a method sets the TTL of one hour. */
final class RaiseMarkerTtl implements QuickFix {
  private static final String MINUTES = "TTL_5M";
  private static final String HOUR = "TTL_1H";
  private static final Pattern DEFAULT =
      Pattern.compile(
          "((?:[\\w.]+\\.)?CacheControlEphemeral)\\s*\\.\\s*builder\\(\\)\\s*\\.\\s*build\\(\\)");

  @Override
  public Set<RuleId> rules() {
    return Set.of(RuleId.LONG_TTL_AFTER_SHORT);
  }

  @Override
  public List<Proposal> propose(Parsed source, Found found, Spot spot) {
    return source
        .around(spot.start(), spot.end(), MethodTree.class)
        .map(method -> new Draft(source).addAll(new Markers(source).in(method)))
        .map(draft -> List.of(draft.preferred("Raise the TTL of all markers to one hour")))
        .orElse(List.of());
  }

  /** Finds the short markers of a method. */
  private static final class Markers extends TreeScanner<Void, Void> {
    private final Parsed source;
    private final List<Edit> edits = new ArrayList<>();

    Markers(Parsed source) {
      this.source = source;
    }

    List<Edit> in(MethodTree method) {
      scan(method, null);
      return edits;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree name, Void nothing) {
      if (name.getIdentifier().contentEquals(MINUTES)) {
        int end = source.end(name);
        edits.add(new Edit(end - MINUTES.length(), end, HOUR));
      }
      return super.visitMemberSelect(name, nothing);
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, Void nothing) {
      if (name.getName().contentEquals(MINUTES)) {
        edits.add(new Edit(source.start(name), source.end(name), HOUR));
      }
      return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      Matcher matcher = DEFAULT.matcher(source.text(call));
      if (matcher.matches()) {
        int at = source.end(((MemberSelectTree) call.getMethodSelect()).getExpression());
        edits.add(new Edit(at, at, ".ttl(" + matcher.group(1) + ".Ttl." + HOUR + ")"));
      }
      return super.visitMethodInvocation(call, nothing);
    }
  }
}
