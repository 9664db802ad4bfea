/**
 * What a memory-backed null block device keeps: sparse pages, a volatile write cache before them,
 * and a list of bad sectors. Nothing here knows about requests; the driver lends the segments to
 * copy from and to for the length of a call.
 */
@NullMarked
package dev.custody.nullblk.storage;

import org.jspecify.annotations.NullMarked;
