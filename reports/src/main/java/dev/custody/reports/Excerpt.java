package dev.custody.reports;

import dev.custody.checker.messages.Finding.Related;
import dev.custody.checker.messages.Span;
import dev.custody.engine.Message;
import dev.custody.engine.Message.Kind;
import dev.custody.reports.excerpt.Block;
import dev.custody.reports.excerpt.Mark;
import dev.custody.reports.excerpt.Paint;
import dev.custody.reports.excerpt.Printable;
import dev.custody.reports.excerpt.Style;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A message with the lines of source that it speaks of, every place marked: where a value was given
 * up as well as where it is used. Below stand the way to mend it and how to read more.
 */
public final class Excerpt {
  private final Message message;
  private final Sources sources;
  private final Style style;
  private final Map<URI, Block> blocks = new LinkedHashMap<>();
  private final Map<URI, Span> firstPlaces = new LinkedHashMap<>();

  private Excerpt(Message message, Sources sources) {
    this.message = message;
    this.sources = sources;
    this.style = message.kind() == Kind.WARNING ? Style.WARNING : Style.ERROR;
  }

  /**
   * Returns the excerpt for a message.
   *
   * @param message what was said
   * @param sources what it was said of
   */
  public static Excerpt of(Message message, Sources sources) {
    Excerpt excerpt = new Excerpt(message, sources);
    message.at().ifPresent(at -> excerpt.mark(at, Labels.of(message), excerpt.style));
    for (Related related : message.related()) {
      excerpt.mark(related.at(), related.label(), Style.SECONDARY);
    }
    return excerpt;
  }

  private void mark(Span at, String label, Style markStyle) {
    List<String> lines = sources.lines(at.file());
    Block block = blocks.computeIfAbsent(at.file(), file -> new Block(lines));
    firstPlaces.putIfAbsent(at.file(), at);
    if (at.line() <= lines.size()) {
      int end = at.endLine() == at.line() ? at.endColumn() - 1 : trimmed(lines.get(at.line() - 1));
      block.mark(at.line(), new Mark(at.column() - 1, end, Printable.of(label), markStyle));
    }
  }

  /** A stretch of several lines is underlined to the end of its first. */
  private static int trimmed(String line) {
    return line.stripTrailing().length();
  }

  /** Returns the excerpt in lines of text, without an end of line at its end. */
  public String render(Paint paint) {
    List<String> rows = new ArrayList<>();
    Words words =
        message.key().isEmpty() ? new Words(message.words(), "") : Words.of(message.words());
    List<String> said = words.said().lines().map(Printable::of).toList();
    rows.add(head(said.isEmpty() ? "" : said.get(0), paint));
    int digits = blocks.values().stream().mapToInt(Block::digits).max().orElse(1);
    places(rows, digits, paint);
    said.stream().skip(1).forEach(line -> rows.add(note("", line.strip(), digits, paint)));
    if (!words.help().isEmpty()) {
      rows.add(note("help: ", Printable.of(words.help()), digits, paint));
    }
    message
        .mends()
        .forEach(mend -> rows.add(note("mend: ", Printable.of(mend.title()), digits, paint)));
    if (!message.key().isEmpty()) {
      rows.add(note("explain: ", "custody explain " + message.key(), digits, paint));
    }
    return String.join(System.lineSeparator(), rows);
  }

  private String head(String said, Paint paint) {
    String word = style == Style.WARNING ? "warning" : "error";
    String key = message.key().isEmpty() ? "" : "[" + message.key() + "]";
    return paint.of(style, word + key) + paint.of(Style.STRONG, ": " + said);
  }

  private void places(List<String> rows, int digits, Paint paint) {
    String arrow = "--> ";
    for (Map.Entry<URI, Block> block : blocks.entrySet()) {
      Span at = firstPlaces.get(block.getKey());
      String place = "%s:%d:%d".formatted(sources.shown(block.getKey()), at.line(), at.column());
      rows.add(" ".repeat(digits) + paint.of(Style.GUTTER, arrow) + Printable.of(place));
      rows.addAll(block.getValue().rows(digits, paint));
      arrow = "::: ";
    }
    if (!blocks.isEmpty()) {
      rows.add(" ".repeat(digits + 1) + paint.of(Style.GUTTER, "|"));
    }
  }

  private static String note(String title, String text, int digits, Paint paint) {
    return " ".repeat(digits + 1)
        + paint.of(Style.GUTTER, "= ")
        + paint.of(Style.STRONG, title)
        + text;
  }
}
