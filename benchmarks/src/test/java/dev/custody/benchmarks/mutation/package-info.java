@NullMarked
package dev.custody.benchmarks.mutation;

import org.jspecify.annotations.NullMarked;
