package dev.custody.checker.resources;

/**
 * The identity of a value: the site where it came to be, and how many younger values of that site
 * are known. A loop that makes a value in each turn thus keeps the last turn's apart from this
 * turn's.
 *
 * @param site number of the expression or declaration, unique within one body
 * @param age 0 for the latest value of the site
 */
public record ValueId(int site, int age) {

  /** The identity of what is no value of the body, made up so that a rule can judge it. */
  public static final ValueId NOBODY = new ValueId(-1, 0);

  ValueId older() {
    return new ValueId(site, age + 1);
  }
}
