/**
 * Changes the checker in small ways and looks whether a program of the test data notices: {@code
 * benchmarks/mutation}. PIT makes the mutants and runs them; the programs, many in one compilation,
 * are its tests.
 */
@NullMarked
package dev.custody.benchmarks.mutation;

import org.jspecify.annotations.NullMarked;
