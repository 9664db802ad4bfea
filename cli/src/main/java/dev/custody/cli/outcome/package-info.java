/**
 * How a run of the command line ends: the exit status, and the failure that stands for "not
 * checked". Every other package of the command line may use these two.
 */
@NullMarked
package dev.custody.cli.outcome;

import org.jspecify.annotations.NullMarked;
