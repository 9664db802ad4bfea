/**
 * A Java model of Linux blk-mq for drivers: requests pooled by tag, hardware queues, completion,
 * timeouts and requeue. Every signature says who owns a request, and a referee can check at run
 * time that a driver keeps to it. A {@link dev.custody.blk.Simulation} lets a test decide who runs
 * when.
 */
@NullMarked
package dev.custody.blk;

import org.jspecify.annotations.NullMarked;
