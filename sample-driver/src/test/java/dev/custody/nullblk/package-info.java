/**
 * Tests of the null block driver. Whatever can differ between them is tried with the referee and
 * without.
 */
@NullMarked
package dev.custody.nullblk;

import org.jspecify.annotations.NullMarked;
