package dev.custody.cli.javac;

/**
 * One thing that javac said.
 *
 * @param kind what it means for the verdict
 * @param key the rule's key of a violation, otherwise the empty string
 * @param text the message as javac prints it: position, words, source line and caret
 */
public record Message(Kind kind, String key, String text) {

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
