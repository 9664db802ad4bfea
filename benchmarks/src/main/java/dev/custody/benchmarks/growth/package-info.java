/** Writes driver code in any amount, from methods as drivers have them. */
@NullMarked
package dev.custody.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
