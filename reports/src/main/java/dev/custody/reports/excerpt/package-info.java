/**
 * Draws lines of a source with marks below them, for a terminal. Knows nothing of findings: lines
 * and marks come in, rows of text go out.
 */
@NullMarked
package dev.custody.reports.excerpt;

import org.jspecify.annotations.NullMarked;
