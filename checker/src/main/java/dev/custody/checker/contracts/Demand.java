package dev.custody.checker.contracts;

import dev.custody.checker.types.Qualifier;

/** What a callee demands of a tracked argument or receiver. */
public enum Demand {
  /** Nothing is known of the callee: the value escapes. */
  UNKNOWN("code without ownership annotations"),
  /** The callee only looks at the reference itself, such as a null test or a comparison. */
  NONE("nothing"),
  /** A shared loan for the length of the call. */
  SHARED("a shared loan"),
  /** A loan for the length of the call during which nobody else uses the value. */
  EXCLUSIVE("an exclusive loan"),
  /** One count, which the callee gives up. */
  COUNT("a count"),
  /** Sole ownership, which the callee takes. */
  OWNER("sole ownership");

  private final String words;

  Demand(String words) {
    this.words = words;
  }

  /**
   * What a parameter or receiver with a qualifier demands.
   *
   * @param qualifier the qualifier
   * @return the demand
   */
  public static Demand of(Qualifier qualifier) {
    return switch (qualifier) {
      case OWNED -> OWNER;
      case REFCOUNTED -> COUNT;
      case BORROWED_EXCLUSIVE -> EXCLUSIVE;
      case BORROWED -> SHARED;
      case GIVEN_UP -> NONE;
    };
  }

  /**
   * The demand in the words of a message.
   *
   * @return a noun phrase
   */
  public String words() {
    return words;
  }

  /**
   * Whether the argument changes hands.
   *
   * @return true for a count and for sole ownership
   */
  public boolean isTransfer() {
    return this == COUNT || this == OWNER;
  }
}
