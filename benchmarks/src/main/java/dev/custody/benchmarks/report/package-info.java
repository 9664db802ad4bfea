/** Writes results down: tables in Markdown, the sections of a page, and what machine it was. */
@NullMarked
package dev.custody.benchmarks.report;

import org.jspecify.annotations.NullMarked;
