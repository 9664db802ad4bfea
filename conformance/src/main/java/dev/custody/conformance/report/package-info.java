/** Counts what a trial found and puts it into tables. */
@NullMarked
package dev.custody.conformance.report;

import org.jspecify.annotations.NullMarked;
