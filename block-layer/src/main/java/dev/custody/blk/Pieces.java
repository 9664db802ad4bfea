package dev.custody.blk;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a bio's memory for the requests that its parts become ({@code bvec_iter_advance},
 * include/linux/bvec.h).
 */
final class Pieces {
  private Pieces() {}

  /** The pieces of {@code whole} that hold {@code length} bytes from {@code offset} on. */
  static List<Segment> of(List<Segment> whole, long offset, int length) {
    List<Segment> found = new ArrayList<>();
    long skip = offset;
    int left = length;
    for (Segment piece : whole) {
      int size = piece.length();
      if (left > 0 && skip < size) {
        int taken = (int) Math.min(left, size - skip);
        found.add(piece.part((int) skip, taken));
        left -= taken;
      }
      skip = Math.max(0, skip - size);
    }
    return List.copyOf(found);
  }
}
