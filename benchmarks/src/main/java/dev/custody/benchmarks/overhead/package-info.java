/**
 * Compares what compiling costs with one checker and another. Contenders run in interleaved rounds,
 * each as a javac process of its own, and medians are compared.
 */
@NullMarked
package dev.custody.benchmarks.overhead;

import org.jspecify.annotations.NullMarked;
