package dev.custody.engine;

import dev.custody.checker.messages.Finding.Related;
import dev.custody.checker.messages.Mend;
import dev.custody.checker.messages.Span;
import java.util.List;
import java.util.Optional;

/**
 * One thing that javac said.
 *
 * @param kind what it means for the verdict
 * @param key the rule's key of a violation, otherwise the empty string
 * @param words what is said, without key and position
 * @param at where, if it is about a place in a source
 * @param related other places that it speaks of, such as where a value was given up
 * @param mends changes that mend it, the likeliest first; none where the checker knows none
 * @param text the message as javac prints it: position, words, source line and caret
 */
public record Message(
    Kind kind,
    String key,
    String words,
    Optional<Span> at,
    List<Related> related,
    List<Mend> mends,
    String text) {

  /** Copies the lists, so that a message never changes. */
  public Message {
    related = List.copyOf(related);
    mends = List.copyOf(mends);
  }

  /** The kinds of message that a verdict tells apart. */
  public enum Kind {
    /** A rule of ownership is broken. */
    VIOLATION,
    /** The source does not compile, or an input of the checker is unusable. */
    ERROR,
    /** Neither: printed, and of no weight. */
    WARNING
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
