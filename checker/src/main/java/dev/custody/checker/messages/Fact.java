package dev.custody.checker.messages;

import dev.custody.checker.messages.Finding.Related;
import java.util.List;
import java.util.Optional;

/**
 * Something that the analysis knows at one place of a program, whether or not a rule is broken
 * there. Tools that show it beside the source ask for facts; nobody else pays for them.
 */
public sealed interface Fact {

  /**
   * Where it is so.
   *
   * @return the stretch of the source
   */
  Span at();

  /**
   * A variable that may hold a tracked value is named.
   *
   * @param at the name
   * @param name the variable
   * @param rights what its holder may do, one for each case that paths lead to; at the name of an
   *     assignment what it may do afterwards, otherwise just before
   * @param takers every step of the same body that gives this value up
   */
  record Named(Span at, String name, List<Right> rights, List<Related> takers) implements Fact {
    /** Copies the lists, so that a fact never changes. */
    public Named {
      rights = List.copyOf(rights);
      takers = List.copyOf(takers);
    }
  }

  /**
   * A tracked value is an argument of a call.
   *
   * @param at the argument
   * @param isMoved whether the callee takes it over; otherwise it is only lent
   */
  record Passed(Span at, boolean isMoved) implements Fact {}

  /**
   * What a holder may do with a value.
   *
   * @param kind as what it is held
   * @param owner who owns it, in a clause, such as {@code "this method"}
   * @param loss how it was given up or its loan ended, on some path at least
   * @param loans the variables that hold loans taken from it
   */
  record Right(Kind kind, String owner, Optional<Related> loss, List<Related> loans) {
    /** Copies the list, so that a right never changes. */
    public Right {
      loans = List.copyOf(loans);
    }
  }

  /** As what a value is held. */
  enum Kind {
    /** By its sole owner. */
    OWNED,
    /** By one of several that each hold a count. */
    COUNTED,
    /** Lent, for nobody else's use meanwhile. */
    LENT_ALONE,
    /** Lent. */
    LENT,
    /** Given up on some path that leads here. */
    MAYBE_GONE,
    /** Given up, or no longer lent, on every path that leads here. */
    GONE,
    /** There is none: the variable is null. */
    NULL
  }
}
