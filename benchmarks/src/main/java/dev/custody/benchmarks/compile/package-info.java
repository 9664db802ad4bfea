/**
 * Runs javac with one checker or another as a process of its own, and reads what it said: findings
 * by key, and the counts of {@code -AownershipStats}.
 */
@NullMarked
package dev.custody.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
