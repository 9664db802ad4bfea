/**
 * A Java model of Linux blk-mq for drivers: requests pooled by tag, hardware queues, completion,
 * timeouts and requeue. Every signature says who owns a request, and a referee can check at run
 * time that a driver keeps to it.
 */
@NullMarked
package dev.custody.blk;

import org.jspecify.annotations.NullMarked;
