/** Tests of the null block driver: storage. They need no disk. */
@NullMarked
package dev.custody.nullblk.storage;

import org.jspecify.annotations.NullMarked;
