package dev.custody.checker.messages;

import java.util.Comparator;
import java.util.List;

/**
 * A change of the source by which a finding goes away.
 *
 * @param title what the change does, as an editor offers it
 * @param edits the changes, none overlapping another
 */
public record Mend(String title, List<Edit> edits) {

  /** Copies the list, so that a mend never changes. */
  public Mend {
    edits = List.copyOf(edits);
  }

  /**
   * Makes the change.
   *
   * @param source the text of the file as it was when the change was worked out
   * @return the text with all edits
   */
  public String applyTo(String source) {
    StringBuilder text = new StringBuilder(source);
    edits.stream()
        .sorted(Comparator.comparingInt((Edit edit) -> edit.at().start()).reversed())
        .forEach(edit -> text.replace(edit.at().start(), edit.at().end(), edit.text()));
    return text.toString();
  }

  /**
   * One stretch of a source and what is to stand there.
   *
   * @param at the stretch; empty where something is to be put in
   * @param text what is to stand there
   */
  public record Edit(Span at, String text) {}
}
