package dev.custody.conformance.generate;

import java.util.Locale;

/** What is changed in a right program. */
enum Mutation {
  /** A statement is dropped. */
  DROP,
  /** A statement is done twice. */
  DUPLICATE,
  /** Two statements change places. */
  REORDER,
  /** A value is used once more, further down. */
  LATE_USE,
  /** A value is given up once more, further down. */
  LATE_END,
  /** Another holder stands where one stood. */
  ALIAS,
  /** A statement moves into a closure. */
  CAPTURE,
  /** The branches of a condition change places. */
  SWAP_BRANCHES,
  /** A condition is negated. */
  NEGATE,
  /** A statement is done only sometimes. */
  CONDITION,
  /** A statement is done again and again. */
  LOOP,
  /** A statement moves behind the block that it is in. */
  MOVE_OUT,
  /** The outcome of a conditional transfer is not asked for. */
  IGNORE_OUTCOME,
  /** A lock is not taken. */
  UNLOCK,
  /** A number stands where a tag stood. */
  TAG,
  /** A parameter or result has another ownership. */
  QUALIFIER;

  /** The name in tables. */
  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
