/**
 * Measures what checking costs beside other checkers, and shows that the checker withstands large
 * foreign code and nonsense. Neither runs in the build: both are commands.
 */
@NullMarked
package dev.custody.benchmarks;

import org.jspecify.annotations.NullMarked;
