/** How a run of the command line ends: the closing line of a check and the exit status. */
@NullMarked
package dev.custody.cli.outcome;

import org.jspecify.annotations.NullMarked;
