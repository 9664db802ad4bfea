package dev.custody.blk;

/** What a request asks for ({@code enum req_op}, include/linux/blk_types.h). */
public enum Op {
  /** Reads sectors into the segments. */
  READ,
  /** Writes the segments to sectors. */
  WRITE,
  /** Makes what the volatile cache holds durable; has no sectors and no segments. */
  FLUSH,
  /** Tells the device that the sectors are no longer needed; has no segments. */
  DISCARD,
  /** Writes zeroes to the sectors; has no segments. */
  WRITE_ZEROES;

  /** Whether the request changes what the device stores. */
  public boolean isWrite() {
    return this == WRITE || this == DISCARD || this == WRITE_ZEROES;
  }

  /** Whether the request carries segments. */
  public boolean hasData() {
    return this == READ || this == WRITE;
  }
}
