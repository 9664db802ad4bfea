/**
 * Runs every program of this folder and checks that the folder is complete. The runner's own parts
 * are tested here as well.
 */
@NullMarked
package dev.custody.testdata;

import org.jspecify.annotations.NullMarked;
