package dev.custody.checker.resources;

import com.sun.source.tree.Tree;

/**
 * How and where a holder lost its right to a value.
 *
 * @param at the expression that did it
 * @param cause what happened, in words that follow "after" or "when"
 * @param mending for a loan, how it might be used all the same
 */
public record Loss(Tree at, String cause, String mending) {

  private static final String BEFORE = "Use it before that line, or take the loan again";

  /**
   * A loss from which everything after it must keep away.
   *
   * @param at the expression that did it
   * @param cause what happened
   */
  public Loss(Tree at, String cause) {
    this(at, cause, BEFORE);
  }
}
