/** Tests of the null block driver: cli. Runs go through the same entry point as the command. */
@NullMarked
package dev.custody.nullblk.cli;

import org.jspecify.annotations.NullMarked;
