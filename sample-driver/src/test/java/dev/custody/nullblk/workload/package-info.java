/**
 * Tests of the null block driver: workload. Whatever can differ between them is tried with the
 * referee and without.
 */
@NullMarked
package dev.custody.nullblk.workload;

import org.jspecify.annotations.NullMarked;
