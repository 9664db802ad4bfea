package dev.custody.cli.terminal;

import dev.custody.reports.excerpt.Paint;
import dev.custody.reports.excerpt.Style;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Sets a page of Markdown for reading on a terminal: wrapped, indented and coloured. */
public final class MarkdownText extends AbstractVisitor {
  private static final Parser PARSER = Parser.builder().build();
  private static final int WIDTH = 80;
  private static final String INDENT = "  ";
  private static final String CODE_INDENT = "    ";

  /** Stands for a space within a name, where a line is never broken. */
  private static final char FIXED_SPACE = '\u00a0';

  private final Paint paint;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder inline = new StringBuilder();
  private String bullet = "";

  private MarkdownText(Paint paint) {
    this.paint = paint;
  }

  /** Returns the lines of a page. */
  public static List<String> of(String markdown, Paint paint) {
    MarkdownText text = new MarkdownText(paint);
    PARSER.parse(markdown).accept(text);
    return List.copyOf(text.lines);
  }

  @Override
  public void visit(Heading heading) {
    visitChildren(heading);
    separate();
    lines.add(paint.of(Style.STRONG, taken()));
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitChildren(paragraph);
    if (bullet.isEmpty()) {
      separate();
    }
    wrap(taken());
  }

  /** Breaks a text into lines; the first carries the bullet of a list, the others are aligned. */
  private void wrap(String text) {
    String edge = INDENT + bullet;
    StringBuilder line = new StringBuilder(edge);
    int width = edge.length();
    for (String word : text.split(" +", -1)) {
      int added = Paint.width(word);
      if (width > edge.length() && width + 1 + added > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(edge.length()));
        width = edge.length();
      }
      boolean first = width == edge.length();
      line.append(first ? "" : " ").append(word.replace(FIXED_SPACE, ' '));
      width += added + (first ? 0 : 1);
    }
    lines.add(line.toString());
    bullet = "";
  }

  @Override
  public void visit(FencedCodeBlock block) {
    separate();
    block.getLiteral().lines().forEach(line -> lines.add((CODE_INDENT + line).stripTrailing()));
  }

  @Override
  public void visit(BulletList list) {
    separate();
    visitChildren(list);
  }

  @Override
  public void visit(OrderedList list) {
    separate();
    visitChildren(list);
  }

  @Override
  public void visit(ListItem item) {
    bullet = "- ";
    visitChildren(item);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    int start = inline.length();
    visitChildren(strong);
    String words = inline.substring(start);
    inline.setLength(start);
    inline.append(paint.of(Style.STRONG, words.replace(' ', FIXED_SPACE)));
  }

  @Override
  public void visit(Code code) {
    inline.append(paint.of(Style.CODE, code.getLiteral().replace(' ', FIXED_SPACE)));
  }

  @Override
  public void visit(Text text) {
    inline.append(text.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    inline.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    inline.append(' ');
  }

  private String taken() {
    String taken = inline.toString();
    inline.setLength(0);
    return taken;
  }

  private void separate() {
    if (!lines.isEmpty()) {
      lines.add("");
    }
  }
}
