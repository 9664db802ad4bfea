/**
 * What ships with the command line: the null block driver and the gallery of its broken variants.
 * Each is found here, and nowhere else.
 */
@NullMarked
package dev.custody.cli.bundle;

import org.jspecify.annotations.NullMarked;
