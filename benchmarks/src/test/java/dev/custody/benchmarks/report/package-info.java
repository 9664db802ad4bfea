/** Tables and pages, compared with their text. */
@NullMarked
package dev.custody.benchmarks.report;

import org.jspecify.annotations.NullMarked;
