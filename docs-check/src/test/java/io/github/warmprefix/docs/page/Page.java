package io.github.warmprefix.docs.page;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A page of Markdown, taken apart.
 *
 * @param name its path in the repository, with slashes
 * @param snippets the fenced blocks in their order
 * @param links where its links lead
 * @param headings the headings, without formatting
 */
public record Page(String name, List<Snippet> snippets, List<String> links, List<String> headings) {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  /** Takes a page apart. */
  public static Page read(String name, String markdown) {
    Collector collector = new Collector(name);
    PARSER.parse(markdown).accept(collector);
    return new Page(name, collector.snippets, collector.links, collector.headings);
  }

  private static final class Collector extends AbstractVisitor {
    private final String page;
    private final List<Snippet> snippets = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();

    Collector(String page) {
      this.page = page;
    }

    @Override
    public void visit(FencedCodeBlock block) {
      add(block, block.getInfo().strip(), block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      add(block, "", block.getLiteral());
    }

    private void add(Node block, String language, String text) {
      int line = block.getSourceSpans().get(0).getLineIndex() + 1;
      String heading = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
      snippets.add(new Snippet(page, line, heading, language, text, marksOf(block)));
    }

    private static Marks marksOf(Node block) {
      return block.getPrevious() instanceof HtmlBlock comment
          ? Marks.read(comment.getLiteral()).orElse(Marks.NONE)
          : Marks.NONE;
    }

    @Override
    public void visit(Heading heading) {
      headings.add(plain(heading));
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      links.add(link.getDestination());
      visitChildren(link);
    }

    private static String plain(Node node) {
      StringBuilder plain = new StringBuilder();
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        if (child instanceof Text text) {
          plain.append(text.getLiteral());
        } else if (child instanceof Code code) {
          plain.append(code.getLiteral());
        } else {
          plain.append(plain(child));
        }
      }
      return plain.toString();
    }
  }
}
