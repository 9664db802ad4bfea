/**
 * Shows what the checker withstands: code bases whose authors never heard of it, as they are and
 * with one of their own classes tracked, and nonsense. It must not throw, whatever it says.
 */
@NullMarked
package dev.custody.benchmarks.robustness;

import org.jspecify.annotations.NullMarked;
