package dev.custody.checker.contracts;

/**
 * What a container's method does to the elements that it neither takes nor gives by its signature.
 */
public enum ElementEffect {
  /** Nothing: it counts, compares, or is described by its signature. */
  NONE,
  /** It takes elements out and sees to each: another container gets it, or a closure. */
  MOVES,
  /** It drops elements without giving them to anybody, like {@code clear}. */
  DROPS,
  /** It may drop or copy them, which matters where they are owned, like the steps of a stream. */
  LENDS,
  /** It makes others refer to them, like {@code toArray}: of a view, only to what that shows. */
  COPIES,
  /** Nobody says what it does with them. */
  UNKNOWN
}
