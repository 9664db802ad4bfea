/** The generated drivers are code that the checker accepts. */
@NullMarked
package dev.custody.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
