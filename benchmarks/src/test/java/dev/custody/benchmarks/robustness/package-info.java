/** What a run of the checker is taken for. */
@NullMarked
package dev.custody.benchmarks.robustness;

import org.jspecify.annotations.NullMarked;
