/** Finds what is compiled: programs of this checkout, and code bases from Maven Central. */
@NullMarked
package dev.custody.benchmarks.sources;

import org.jspecify.annotations.NullMarked;
