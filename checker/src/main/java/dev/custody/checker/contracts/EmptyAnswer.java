package dev.custody.checker.contracts;

/** What the result of a method says of its object: whether anything that it owns is left in it. */
public enum EmptyAnswer {
  /** True, if and only if nothing is left. */
  TRUE_IF_EMPTY,
  /** False, if and only if nothing is left. */
  FALSE_IF_EMPTY,
  /** Null, only if nothing is left. */
  NULL_IF_EMPTY,
  /** How much is left. */
  SIZE,
  /** It says nothing of that. */
  NOTHING
}
