package dev.custody.audit;

/**
 * Where something stands in a tree.
 *
 * @param file the path of the file, as the tree was named, with slashes
 * @param line the line, from 1
 * @param kind what is declared there
 * @param declaration its name with the classes around it, such as {@code Outer.Inner.end(Request)}
 */
public record Place(String file, int line, Kind kind, String declaration) {

  /** What a declaration declares. */
  public enum Kind {
    /** A class, interface, enum, record or annotation. */
    TYPE("class"),
    /** A method. */
    METHOD("method"),
    /** A constructor, a record's compact one included. */
    CONSTRUCTOR("constructor"),
    /** A field or an enum constant. */
    FIELD("field"),
    /** A parameter, or a component of a record. */
    PARAMETER("parameter"),
    /** A local variable. */
    LOCAL("local variable");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** Returns what a reader calls it. */
    public String words() {
      return words;
    }
  }
}
