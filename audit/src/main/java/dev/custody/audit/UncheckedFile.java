package dev.custody.audit;

/**
 * A file of the tree that was not looked into.
 *
 * @param file its path
 * @param why what kept it out
 * @param detail the pattern that excludes it, or what is wrong with it, in one line
 */
public record UncheckedFile(String file, Why why, String detail) {

  /** What keeps a file out. */
  public enum Why {
    /** The caller excludes it. */
    EXCLUDED,
    /** It is not text in UTF-8, or may not be read. */
    UNREADABLE,
    /** It is neither Java nor a stub file. */
    UNPARSABLE
  }
}
