package dev.custody.blk;

import java.util.List;

/**
 * What a request is for: a part of a bio, on a hardware queue.
 *
 * @param hw the hardware queue
 * @param bio the I/O that the request serves
 * @param op what is asked for, which for the flushes around a write is not what the bio asks
 * @param fua whether the write must be durable when it ends
 * @param sector the first sector
 * @param offset where in the bio's memory the part begins, in bytes
 * @param bytes the length of the part
 */
record Io<P>(HwQueue<P> hw, Bio bio, Op op, boolean fua, long sector, long offset, int bytes) {
  /** The same at another sector. */
  Io<P> at(long other) {
    return new Io<>(hw, bio, op, fua, other, offset, bytes);
  }

  /** The memory of the part. */
  List<Segment> segments() {
    return op.hasData() ? bio.segments(offset, bytes) : List.of();
  }

  @Override
  public String toString() {
    return op + " of " + bytes + " bytes at sector " + sector;
  }
}
