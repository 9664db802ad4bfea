package dev.custody.reports.sarif;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a file. Lines and columns count from 1; the last column is the one behind it.
 *
 * @param startLine its first line
 * @param startColumn its first column, or null for whole lines
 * @param endLine its last line
 * @param endColumn the column behind it, or null for whole lines
 * @param snippet its text
 */
public record Region(
    int startLine,
    @Nullable Integer startColumn,
    int endLine,
    @Nullable Integer endColumn,
    @Nullable Text snippet) {}
