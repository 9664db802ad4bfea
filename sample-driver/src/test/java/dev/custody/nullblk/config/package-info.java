/** Tests of the null block driver: config. They need no disk. */
@NullMarked
package dev.custody.nullblk.config;

import org.jspecify.annotations.NullMarked;
