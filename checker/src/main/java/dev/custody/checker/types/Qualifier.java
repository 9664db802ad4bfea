package dev.custody.checker.types;

/**
 * What a holder may do with a tracked value. {@link #GIVEN_UP} is the top of the hierarchy, below
 * it {@link #BORROWED}, below that {@link #BORROWED_EXCLUSIVE} and {@link #REFCOUNTED}, and {@link
 * #OWNED} below {@link #BORROWED_EXCLUSIVE}.
 */
public enum Qualifier {
  /** Sole owner, who must give the value up exactly once. */
  OWNED("@Owned"),
  /** A loan during which nobody else uses the value. */
  BORROWED_EXCLUSIVE("@Borrowed(exclusive = true)"),
  /** Exactly one count, which must be given up exactly once. */
  REFCOUNTED("@Refcounted"),
  /** A loan that others may have too. */
  BORROWED("@Borrowed"),
  /** May have been given up: nothing may be done with it. */
  GIVEN_UP("@GivenUp");

  private final String spelling;

  Qualifier(String spelling) {
    this.spelling = spelling;
  }

  /**
   * How the qualifier is written.
   *
   * @return the annotation as in source code
   */
  public String spelling() {
    return spelling;
  }

  /**
   * Whether the holder has a duty: to give the value, or its count, up exactly once.
   *
   * @return true for an owner and for the holder of a count
   */
  public boolean hasDuty() {
    return this == OWNED || this == REFCOUNTED;
  }

  /**
   * Whether this is a loan, shared or exclusive.
   *
   * @return true for both kinds of loan
   */
  public boolean isLoan() {
    return this == BORROWED || this == BORROWED_EXCLUSIVE;
  }

  /**
   * Whether the holder may write to the value: nobody else uses it meanwhile.
   *
   * @return true for an owner and an exclusive loan
   */
  public boolean isExclusive() {
    return this == OWNED || this == BORROWED_EXCLUSIVE;
  }

  /**
   * As what the holder may lend the value, at most.
   *
   * @return the loan with all rights that the holder has itself
   */
  public Qualifier lent() {
    return isExclusive() ? BORROWED_EXCLUSIVE : BORROWED;
  }
}
