/** Small commands and given numbers, summed up. */
@NullMarked
package dev.custody.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
