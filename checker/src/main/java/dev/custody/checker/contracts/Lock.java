package dev.custody.checker.contracts;

import com.sun.source.tree.Tree;

/**
 * A lock that is held at some place of the source.
 *
 * @param name the lock as seen from the object whose field is accessed: {@code "this"}, {@code
 *     "lock"}, or a full name where it belongs to something else
 * @param region the statement, call or method by which it was taken
 * @param exclusive whether nobody else can hold it meanwhile; false for a read lock
 */
record Lock(String name, Tree region, boolean exclusive) {

  private static final String THIS = "this";

  /** The same lock, as seen from an object. */
  Lock seenFrom(String object) {
    if (name.equals(object)) {
      return new Lock(THIS, region, exclusive);
    }
    return name.startsWith(object + ".")
        ? new Lock(name.substring(object.length() + 1), region, exclusive)
        : this;
  }

  /** Whether this is the lock that an annotation names. */
  boolean isNamed(String guard) {
    String plain = guard.startsWith(THIS + ".") ? guard.substring(THIS.length() + 1) : guard;
    return name.equals(plain) || name.endsWith("." + plain);
  }
}
