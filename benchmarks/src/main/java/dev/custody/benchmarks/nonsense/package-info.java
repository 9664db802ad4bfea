/**
 * Writes programs that nobody would write: one shape of code each, repeated or nested far beyond
 * measure. Each says what the checker must find in it, so that size alone must not change a
 * verdict.
 */
@NullMarked
package dev.custody.benchmarks.nonsense;

import org.jspecify.annotations.NullMarked;
