package dev.custody.testdata;

import java.util.BitSet;

/**
 * A source text and which of its lines an edit brought in.
 *
 * @param text the text
 * @param edited the numbers of the lines that are new, from 1
 */
public record EditedSource(String text, BitSet edited) {

  /** Copies the set. */
  public EditedSource {
    edited = (BitSet) edited.clone();
  }

  /**
   * The numbers of the lines that are new.
   *
   * @return a copy, from 1
   */
  @Override
  public BitSet edited() {
    return (BitSet) edited.clone();
  }

  /**
   * Whether a line was brought in by an edit.
   *
   * @param line a line number, from 1
   * @return true for a new line
   */
  public boolean isEdited(long line) {
    return edited.get(Math.toIntExact(line));
  }

  static EditedSource untouched(String text) {
    return new EditedSource(text, new BitSet());
  }

  EditedSource replace(String where, Replacement replacement) {
    int at = onlyPlace(where, replacement.find());
    String before = text.substring(0, at);
    String after = text.substring(at + replacement.find().length());
    int first = lines(before) + 1;
    int removed = lines(replacement.find());
    int added = lines(replacement.replace());
    BitSet moved = new BitSet();
    edited.stream()
        .filter(line -> line < first || line >= first + removed)
        .forEach(line -> moved.set(line < first ? line : line + added - removed));
    moved.set(first, first + added);
    return new EditedSource(before + replacement.replace() + after, moved);
  }

  private int onlyPlace(String where, String find) {
    String lines = "\n" + text;
    int at = lines.indexOf("\n" + find);
    if (at < 0 || lines.indexOf("\n" + find, at + 1) >= 0) {
      String shown = find.lines().findFirst().orElse("").strip();
      throw new IllegalArgumentException(
          "%s: the text beginning with '%s' must be there exactly once, and is there %s"
              .formatted(where, shown, at < 0 ? "not at all" : "more often"));
    }
    return at;
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }
}
