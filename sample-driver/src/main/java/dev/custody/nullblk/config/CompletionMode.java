package dev.custody.nullblk.config;

/** When a request is completed ({@code irqmode} of null_blk). */
public enum CompletionMode {
  /** At once, on the thread that queued it. */
  NONE,

  /** On the completion thread of its hardware queue. */
  SOFTIRQ,

  /** When a timer expires. */
  TIMER
}
