package dev.custody.conformance.generate;

/**
 * A generated program.
 *
 * @param name the name of its only top-level class, which extends the driver under test
 * @param source its text
 * @param origin how it came to be
 * @param family the names of what it has in it or of what was changed, for the tables; empty if
 *     none
 */
public record Candidate(String name, String source, Origin origin, String family) {}
