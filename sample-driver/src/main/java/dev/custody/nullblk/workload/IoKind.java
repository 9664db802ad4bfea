package dev.custody.nullblk.workload;

/** What one I/O of a job is. */
enum IoKind {
  /** Reads a block. */
  READ,

  /** Writes a block. */
  WRITE,

  /** Writes a block durably. */
  WRITE_FUA,

  /** Discards a block. */
  DISCARD,

  /** Makes earlier writes durable. */
  FLUSH;

  /**
   * Tells whether the I/O changes a block's contents.
   *
   * @return true for writes and discards
   */
  boolean changesBlock() {
    return this == WRITE || this == WRITE_FUA || this == DISCARD;
  }

  /**
   * Tells whether the I/O moves data.
   *
   * @return true for reads and writes
   */
  boolean movesData() {
    return this == READ || this == WRITE || this == WRITE_FUA;
  }
}
