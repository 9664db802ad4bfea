/**
 * The command {@code custody-nullblk}: runs a workload on null block devices and says how it went.
 * Bad options are one line on standard error and exit code 2.
 */
@NullMarked
package dev.custody.nullblk.cli;

import org.jspecify.annotations.NullMarked;
