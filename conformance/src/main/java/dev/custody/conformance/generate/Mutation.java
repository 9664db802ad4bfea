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
  /** A parameter, result or field has another ownership. */
  QUALIFIER,
  /** A loan is said to be of another owner. */
  LENDER,
  /** A conditional transfer is said to have another outcome. */
  OUTCOME,
  /** A closure is said to run at another time, or runs then. */
  RUNS,
  /** Two arguments change places. */
  ARGUMENTS,
  /** What took a value only looks at it. */
  LOOK,
  /** A field or slot is not emptied. */
  KEEP,
  /** A field is used where the local was that was read from it. */
  FROM_FIELD,
  /** What is read under a lock is used behind it. */
  AFTER_LOCK,
  /** A value also goes into a field that says nothing, and is used from there. */
  STRAY,
  /** A variable is given another value. */
  REASSIGN,
  /** The block is left on some way. */
  LEAVE,
  /** A failure comes between two statements. */
  FAIL,
  /** A container is called by another name, which changes nothing by itself. */
  RENAME,
  /** What a container held before something was taken out is used afterwards. */
  STALE;

  /** Whether it changes only words within a line. */
  boolean isOfWords() {
    return switch (this) {
      case QUALIFIER, LENDER, OUTCOME, RUNS, TAG, ARGUMENTS, LOOK -> true;
      default -> false;
    };
  }

  /** The name in tables. */
  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
