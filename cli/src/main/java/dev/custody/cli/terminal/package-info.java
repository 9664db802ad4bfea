/**
 * What a person at a terminal gets that a file or a pipe does not: colours, excerpts of the
 * sources, pages that are set, and a line that tells how far a long check is.
 */
@NullMarked
package dev.custody.cli.terminal;

import org.jspecify.annotations.NullMarked;
