package dev.custody.checker.messages;

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
   * One stretch of a source and what is to stand there.
   *
   * @param at the stretch; empty where something is to be put in
   * @param text what is to stand there
   */
  public record Edit(Span at, String text) {}
}
