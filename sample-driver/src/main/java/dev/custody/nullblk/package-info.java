/**
 * The null block driver: what drivers/block/null_blk of Linux does with {@code queue_mode=2}, on
 * the block layer of this project. Every class is compiled under the ownership checker, with no
 * suppression and nothing trusted.
 */
@NullMarked
package dev.custody.nullblk;

import org.jspecify.annotations.NullMarked;
