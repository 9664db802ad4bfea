/** Tests of the block layer. Drivers in them are made of lambdas, see {@code TestDriver}. */
@NullMarked
package dev.custody.blk;

import org.jspecify.annotations.NullMarked;
