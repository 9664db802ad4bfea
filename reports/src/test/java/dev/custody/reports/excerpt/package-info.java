/** Draws lines with marks and compares the rows, as they would be seen. */
@NullMarked
package dev.custody.reports.excerpt;

import org.jspecify.annotations.NullMarked;
