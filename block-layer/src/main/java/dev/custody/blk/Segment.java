package dev.custody.blk;

import dev.custody.annotations.Borrowed;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a request's memory ({@code struct bio_vec}, include/linux/bvec.h), lent with the
 * request.
 */
public final class Segment {
  private static final int FILL_STEP = 4096;

  private final ByteBuffer memory;
  private final @Nullable Delivery loan;

  /** A piece that is {@code memory} from its position to its limit. */
  Segment(ByteBuffer memory) {
    this(memory.slice(), null);
  }

  private Segment(ByteBuffer memory, @Nullable Delivery loan) {
    this.memory = memory;
    this.loan = loan;
  }

  /** The same memory, lent through one handle of the request. */
  Segment lentThrough(Delivery handle) {
    return new Segment(memory, Delivery.loanOf(handle, "segments"));
  }

  /** The part of {@code length} bytes from {@code offset} on. */
  Segment part(int offset, int length) {
    return new Segment(memory.slice(offset, length), loan);
  }

  /** The length in bytes. */
  public int length(@Borrowed Segment this) {
    return used().capacity();
  }

  /**
   * Lends the memory: position 0, limit {@link #length}; it can be written only if the request is a
   * {@link Op#READ}.
   */
  public @Borrowed("this") ByteBuffer buffer(@Borrowed Segment this) {
    return used().duplicate();
  }

  /**
   * Copies {@code length} bytes at {@code offset} of this segment to {@code target}, as a write
   * does.
   *
   * @throws IndexOutOfBoundsException if the segment or the array is shorter
   */
  public void copyTo(
      @Borrowed Segment this, int offset, byte[] target, int targetOffset, int length) {
    used().get(offset, target, targetOffset, length);
  }

  /**
   * Copies {@code length} bytes of {@code source} to {@code offset} of this segment, as a read
   * does.
   *
   * @throws IndexOutOfBoundsException if the segment or the array is shorter
   * @throws java.nio.ReadOnlyBufferException if the request is a {@link Op#WRITE}
   */
  public void copyFrom(
      @Borrowed Segment this, int offset, byte[] source, int sourceOffset, int length) {
    used().put(offset, source, sourceOffset, length);
  }

  /**
   * Fills {@code length} bytes at {@code offset} of this segment with {@code value}.
   *
   * @throws IndexOutOfBoundsException if the segment is shorter
   * @throws java.nio.ReadOnlyBufferException if the request is a {@link Op#WRITE}
   */
  public void fill(@Borrowed Segment this, int offset, int length, byte value) {
    byte[] block = new byte[Math.min(length, FILL_STEP)];
    Arrays.fill(block, value);
    ByteBuffer target = used();
    for (int done = 0; done < length; done += block.length) {
      target.put(offset + done, block, 0, Math.min(block.length, length - done));
    }
  }

  private ByteBuffer used() {
    if (loan != null) {
      loan.use();
    }
    return memory;
  }
}
