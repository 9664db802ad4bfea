package dev.custody.benchmarks.overhead;

import dev.custody.benchmarks.compile.Contender;
import dev.custody.benchmarks.compile.Javac;

/**
 * One row of a comparison.
 *
 * @param contender the checker
 * @param javac the compiler it runs in
 */
record Entry(Contender contender, Javac javac) {}
