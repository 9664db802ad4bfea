/**
 * A load generator in the manner of fio: jobs that keep a number of I/Os in flight, verify what
 * they read, and count. It sits above the block layer and sees no requests, only bios.
 */
@NullMarked
package dev.custody.nullblk.workload;

import org.jspecify.annotations.NullMarked;
