package dev.custody.benchmarks.nonsense;

/**
 * A program.
 *
 * @param path where it belongs, such as {@code nonsense/NestedBlocks.java}
 * @param source its text
 */
public record Program(String path, String source) {}
