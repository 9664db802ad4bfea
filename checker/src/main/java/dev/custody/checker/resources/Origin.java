package dev.custody.checker.resources;

import com.sun.source.tree.Tree;

/**
 * Where a method became the holder of a value, which is where a leak is reported.
 *
 * @param at the parameter's declaration or the call
 * @param name the value as the source names it
 */
public record Origin(Tree at, String name) {}
