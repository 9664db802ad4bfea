/**
 * Compiles the programs of this folder with the checker and compares what it says with what they
 * expect. Other modules use the same compilation for the programs of their pages and drivers.
 */
@NullMarked
package dev.custody.testdata;

import org.jspecify.annotations.NullMarked;
