/**
 * The facts that say what a null block device is like, each checked when it is made. A value that
 * makes no sense is an {@link java.lang.IllegalArgumentException} whose message is one line for the
 * user.
 */
@NullMarked
package dev.custody.nullblk.config;

import org.jspecify.annotations.NullMarked;
