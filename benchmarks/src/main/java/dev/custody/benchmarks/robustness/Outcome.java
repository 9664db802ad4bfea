package dev.custody.benchmarks.robustness;

/**
 * What a run came to.
 *
 * @param markdown the result, for people
 * @param failures how much happened that must not
 */
record Outcome(String markdown, int failures) {}
