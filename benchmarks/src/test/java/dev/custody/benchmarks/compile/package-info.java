/** What is read out of the output of javac. */
@NullMarked
package dev.custody.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
