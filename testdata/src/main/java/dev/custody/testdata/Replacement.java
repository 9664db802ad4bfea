package dev.custody.testdata;

/**
 * One block of an edit; both texts are whole lines, each ended by a line feed.
 *
 * @param find the lines that must be there exactly once
 * @param replace the lines that take their place
 */
public record Replacement(String find, String replace) {}
