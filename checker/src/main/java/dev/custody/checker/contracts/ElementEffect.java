package dev.custody.checker.contracts;

/**
 * What a container's method does to the elements that it neither takes nor gives by its signature.
 */
public enum ElementEffect {
  /** Nothing: it counts, compares, or is described by its signature. */
  NONE,
  /** It drops elements without giving them to anybody, like {@code clear}. */
  DROPS,
  /** Nobody says what it does with them, like {@code stream}. */
  UNKNOWN
}
