/**
 * Runs javac with the ownership checker for tools and sorts what it says. The result holds every
 * message as javac would print it, told apart into violations, other errors and the rest, with the
 * places that it points at.
 */
@NullMarked
package dev.custody.engine;

import org.jspecify.annotations.NullMarked;
