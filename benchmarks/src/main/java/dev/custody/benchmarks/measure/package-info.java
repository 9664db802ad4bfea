/**
 * Measures processes and sums up what several runs came to. Knows nothing of compilers: what is
 * measured is any command, and numbers are just numbers.
 */
@NullMarked
package dev.custody.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
