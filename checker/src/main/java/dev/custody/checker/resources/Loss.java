package dev.custody.checker.resources;

import com.sun.source.tree.Tree;

/**
 * How and where a holder lost its right to a value.
 *
 * @param at the expression that did it
 * @param cause what happened, in words that follow "after" or "when"
 */
public record Loss(Tree at, String cause) {}
