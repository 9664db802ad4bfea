/**
 * The parts of SARIF 2.1.0 that are written and read here, as records that are named and spelled
 * like the objects of the standard.
 */
@NullMarked
package dev.custody.reports.sarif;

import org.jspecify.annotations.NullMarked;
