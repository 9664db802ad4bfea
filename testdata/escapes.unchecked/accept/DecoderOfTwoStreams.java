// Two nullable values are carried through loops within a loop, whose conditions have several parts.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

final class DecoderOfTwoStreams {
  private @Nullable @Owned Chunk left;
  private @Nullable @Owned Chunk right;

  void feed(byte[] in) {
    int i = 0;
    while (i < in.length || i < 0) {
      Chunk a = left;
      left = null;
      Chunk b = right;
      right = null;
      if (a == null) {
        a = new Chunk();
      }
      if (b == null) {
        b = new Chunk();
      }
      while (i < in.length && !a.isFull() && !b.isFull()) {
        (i % 2 == 0 ? a : b).add(in[i++]);
      }
      if (a.isFull() && i > 0) {
        a.free();
      } else {
        left = a;
      }
      if (b.isFull() || i < 0) {
        b.free();
      } else {
        right = b;
      }
    }
  }

  void close() {
    Chunk a = left;
    left = null;
    Chunk b = right;
    right = null;
    if (a != null) {
      a.free();
    }
    if (b != null) {
      b.free();
    }
  }
}

@Tracked
final class Chunk {
  private int length;

  void add(@Borrowed(exclusive = true) Chunk this, byte b) {
    length += b;
  }

  boolean isFull() {
    return length > 1000;
  }

  void free(@Owned Chunk this) {}
}
