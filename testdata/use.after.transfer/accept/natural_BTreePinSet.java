// All pages that an operation touched stay pinned until it ends.
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class BTreePinSet {
  private final BufferManager buffers;

  BTreePinSet(BufferManager buffers) {
    this.buffers = buffers;
  }

  int readPath(long[] path) {
    List<@Refcounted Frame> pinned = new ArrayList<>();
    int checksum = 0;
    for (long page : path) {
      Frame frame = buffers.tryPin(page);
      if (frame == null) {
        break;
      }
      checksum = 31 * checksum + frame.checksum();
      pinned.add(frame);
    }
    for (Frame frame : pinned) {
      checksum ^= frame.generation();
    }
    while (!pinned.isEmpty()) {
      pinned.remove(pinned.size() - 1).unpin();
    }
    return checksum;
  }

  @Nullable @Refcounted Frame pinEither(long first, long second) {
    Frame frame = buffers.tryPin(first);
    return frame != null ? frame : buffers.tryPin(second);
  }

  boolean same(long first, long second) {
    Frame a = buffers.tryPin(first);
    Frame b = buffers.tryPin(second);
    boolean same = a != null && b != null && a.checksum() == b.checksum();
    if (a != null) {
      a.unpin();
    }
    if (b != null) {
      b.unpin();
    }
    return same;
  }
}

interface BufferManager {
  @Nullable @Refcounted Frame tryPin(long page);
}

@Tracked
interface Frame {
  int checksum();

  int generation();

  void unpin(@Refcounted Frame this);
}
