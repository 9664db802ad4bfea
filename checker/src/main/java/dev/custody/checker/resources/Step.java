package dev.custody.checker.resources;

import com.sun.source.tree.Tree;
import dev.custody.annotations.Outcome;
import dev.custody.checker.types.Qualifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a program does to ownership, with the state of the value just before. The transfer
 * function tells the steps; each rule looks at those that concern it.
 */
public sealed interface Step {

  /**
   * The expression at fault if the step breaks a rule.
   *
   * @return a tree of the source
   */
  Tree at();

  /**
   * A value is used.
   *
   * @param value its state before
   * @param name how the source names it
   * @param exclusive whether nobody else may use it meanwhile
   * @param at the use
   */
  record Used(Value value, String name, boolean exclusive, Tree at) implements Step {}

  /**
   * A value is given up to somebody.
   *
   * @param value its state before
   * @param name how the source names it
   * @param wanted what the taker demands: {@code OWNED} or {@code REFCOUNTED}
   * @param taker who takes it, as a noun phrase
   * @param at the call, store or return
   */
  record GivenUp(Value value, String name, Qualifier wanted, String taker, Tree at)
      implements Step {}

  /**
   * A value is stored where no owner is said to be.
   *
   * @param value its state before
   * @param name how the source names it
   * @param place where it is stored
   * @param at the store
   */
  record Kept(Value value, String name, String place, Tree at) implements Step {}

  /**
   * A store drops the last holder of a value.
   *
   * @param name what held it
   * @param what the value dropped, in words
   * @param at the store
   */
  record Overwritten(String name, String what, Tree at) implements Step {}

  /**
   * An owned or counted result is thrown away.
   *
   * @param expression the call
   * @param qualifier what the result was
   * @param at the call
   */
  record Dropped(String expression, Qualifier qualifier, Tree at) implements Step {}

  /**
   * The outcome of a conditional transfer is thrown away.
   *
   * @param expression the call
   * @param outcome the outcome on which ownership changes hands
   * @param at the call
   */
  record OutcomeIgnored(String expression, Outcome outcome, Tree at) implements Step {}

  /**
   * A loan that ends with the call is returned from it.
   *
   * @param value its state before
   * @param name how the source names it
   * @param lock the lock that is released by the return, and that the loan needs; null where it
   *     ends for any other reason
   * @param at the returned expression
   */
  record LoanReturned(Value value, String name, @Nullable String lock, Tree at) implements Step {}

  /**
   * An exception that is a loan, since it keeps one, is thrown to where nobody knows whose it is.
   *
   * @param value its state before
   * @param name how the source names it
   * @param at the thrown expression
   */
  record LoanThrown(Value value, String name, Tree at) implements Step {}

  /**
   * What a field keeps is used, and another thread may end it at the same time.
   *
   * @param place the field, slot or call that lends it, as the source writes it
   * @param why a clause that says which lock is missing
   * @param at where it is read
   */
  record Unguarded(String place, String why, Tree at) implements Step {}

  /**
   * A closure that may outlive this moment captures a value.
   *
   * @param value its state before
   * @param name the captured variable
   * @param at the closure
   */
  record Captured(Value value, String name, Tree at) implements Step {}

  /**
   * A value reaches code that says nothing about ownership.
   *
   * @param name how the source names it
   * @param where the code, as a noun phrase
   * @param parameter the parameter that it goes to, of a method of the same file; null where there
   *     is none that could say more
   * @param at the expression
   */
  record Escaped(String name, String where, @Nullable VariableElement parameter, Tree at)
      implements Step {

    /** A value that reaches code which the file cannot change. */
    public Escaped(String name, String where, Tree at) {
      this(name, where, null, at);
    }
  }

  /**
   * One of several values is meant, and too many paths meet to say which.
   *
   * @param name how the source names it
   * @param at the expression
   */
  record Indistinct(String name, Tree at) implements Step {}

  /**
   * A number is taken for the tag of a request that is held here.
   *
   * @param expression the number
   * @param request the state of the request it is the tag of; null when it is none
   * @param requestName how the source names that request
   * @param set the set that converts it
   * @param sameSet whether that is known to be the set of the request
   * @param at the argument
   */
  record Converted(
      String expression,
      @Nullable Value request,
      String requestName,
      String set,
      boolean sameSet,
      Tree at)
      implements Step {}

  /**
   * Ownership is taken out of a place by plain reads and writes.
   *
   * @param place where the value lived, or the method that takes it, as a message names it
   * @param why a clause that says how another thread may take the value too; null when none can
   * @param at the write that emptied it
   */
  record TakenOut(String place, @Nullable String why, Tree at) implements Step {}

  /**
   * A plain write puts a value into a place that it knows to be empty.
   *
   * @param place where the value lives now, as a message names it
   * @param why a clause that says how another thread may have filled the place meanwhile
   * @param at the write
   */
  record PutIn(String place, String why, Tree at) implements Step {}

  /**
   * A container forgets elements that it owns.
   *
   * @param container the container
   * @param qualifier as what it held them
   * @param at the call
   */
  record ElementsDropped(String container, Qualifier qualifier, Tree at) implements Step {}

  /**
   * A path leaves the body.
   *
   * @param value a value that is still owed there
   * @param wayOut the return, throw or call by which it leaves; null at the body's end
   * @param at where the body became the holder
   */
  record Left(Value value, @Nullable Tree wayOut, Tree at) implements Step {}
}
