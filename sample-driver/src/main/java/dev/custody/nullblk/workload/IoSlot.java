package dev.custody.nullblk.workload;

import dev.custody.blk.Bio;
import dev.custody.blk.BlkStatus;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** A place for one I/O in flight: its buffer, what it is about, and how it ended. */
final class IoSlot implements Consumer<Bio> {
  private static final int SECTOR = 512;

  private final ByteBuffer buffer;
  private final EndedSlots ended;
  private IoKind kind = IoKind.FLUSH;
  private long block;
  private int write;
  private long begun;
  private long nanos;
  private BlkStatus status = BlkStatus.OK;

  /**
   * Makes a place.
   *
   * @param blockSize bytes of its buffer
   * @param ended where it goes whenever its I/O has ended
   */
  IoSlot(int blockSize, EndedSlots ended) {
    this.buffer = ByteBuffer.allocate(blockSize);
    this.ended = ended;
  }

  /**
   * Makes the bio of the next I/O, whose time begins to run.
   *
   * @param next what it is
   * @param number of the block; unused for a flush
   * @param writeNumber which write it is; 0 for anything else
   * @return the bio, to be submitted at once
   */
  Bio prepare(IoKind next, long number, int writeNumber) {
    kind = next;
    block = number;
    write = writeNumber;
    buffer.clear();
    begun = System.nanoTime();
    long sectors = buffer.capacity() / SECTOR;
    long sector = number * sectors;
    Bio bio =
        switch (next) {
          case READ -> Bio.read(sector, buffer);
          case WRITE -> Bio.write(sector, buffer);
          case WRITE_FUA -> Bio.write(sector, buffer).fua();
          case DISCARD -> Bio.discard(sector, sectors);
          case FLUSH -> Bio.flush();
        };
    return bio.onEnd(this);
  }

  /** Called by the block layer when the I/O has ended. */
  @Override
  public void accept(Bio bio) {
    nanos = System.nanoTime() - begun;
    status = bio.status();
    ended.add(this);
  }

  /**
   * The memory that is read into or written from.
   *
   * @return the buffer
   */
  ByteBuffer buffer() {
    return buffer;
  }

  /**
   * What the I/O was.
   *
   * @return the kind
   */
  IoKind kind() {
    return kind;
  }

  /**
   * The block that it was about.
   *
   * @return its number
   */
  long block() {
    return block;
  }

  /**
   * Which write it was.
   *
   * @return its number; 0 for anything else
   */
  int write() {
    return write;
  }

  /**
   * How long it took.
   *
   * @return nanoseconds
   */
  long nanos() {
    return nanos;
  }

  /**
   * How it ended.
   *
   * @return the status
   */
  BlkStatus status() {
    return status;
  }
}
