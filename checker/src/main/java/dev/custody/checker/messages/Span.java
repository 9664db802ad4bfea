package dev.custody.checker.messages;

import java.net.URI;

/**
 * A stretch of a source file. Lines and columns count from 1, a tab is one column; offsets are in
 * {@code char}s and count from 0.
 *
 * @param file the file, as javac knows it
 * @param start offset of the first character
 * @param end offset after the last character; equal to {@code start} where nothing is known of it
 * @param line line of the first character
 * @param column column of the first character
 * @param endLine line of {@code end}
 * @param endColumn column of {@code end}
 */
public record Span(
    URI file, int start, int end, int line, int column, int endLine, int endColumn) {}
