/**
 * Runs the commands on small real inputs and looks at their exit status and words. Tests named
 * {@code XIT} run the packed command line through its launcher.
 */
@NullMarked
package dev.custody.cli;

import org.jspecify.annotations.NullMarked;
