package dev.custody.checker.types;

import java.util.List;

/**
 * A qualifier as it is written on one type use.
 *
 * @param qualifier the qualifier
 * @param owners the owners that a {@code @Borrowed} names, as written; empty where none is named
 * @param isClosure whether it is {@code @RunsOnce}: sole ownership of a closure, which ends when it
 *     runs
 */
public record Ownership(Qualifier qualifier, List<String> owners, boolean isClosure) {

  /** What {@code @RunsOnce} says: its holder must run the closure, or hand it on, once. */
  public static final Ownership RUNS_ONCE = new Ownership(Qualifier.OWNED, List.of(), true);

  /**
   * The qualifier with no owner named.
   *
   * @param qualifier the qualifier
   * @return the ownership
   */
  public static Ownership of(Qualifier qualifier) {
    return new Ownership(qualifier, List.of(), false);
  }

  /**
   * A loan.
   *
   * @param exclusive whether nobody else uses the value meanwhile
   * @param owners the owners named, as written
   * @return the ownership
   */
  public static Ownership lent(boolean exclusive, List<String> owners) {
    Qualifier qualifier = exclusive ? Qualifier.BORROWED_EXCLUSIVE : Qualifier.BORROWED;
    return new Ownership(qualifier, List.copyOf(owners), false);
  }

  /**
   * The same right to a closure that runs once: who is lent it may look at it, and not run it.
   *
   * @return the ownership of a closure
   */
  public Ownership ofClosure() {
    return new Ownership(qualifier, owners, true);
  }
}
