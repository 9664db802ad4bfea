/** Runs programs on a simulated machine, under many schedules, and hears what the referee says. */
@NullMarked
package dev.custody.conformance.run;

import org.jspecify.annotations.NullMarked;
