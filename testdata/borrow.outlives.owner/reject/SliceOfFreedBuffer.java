// A slice is lent by its buffer.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SliceOfFreedBuffer {
  int sum(@Owned Block block) {
    Slice slice = block.slice(0, 16);
    block.free();
    // :: error: [borrow.outlives.owner]
    return slice.length();
  }
}

@Tracked
class Block {
  private final @Owned Slice whole = new Slice();

  @Borrowed("this")
  Slice slice(int offset, int length) {
    return whole;
  }

  void free(@Owned Block this) {
    whole.release();
  }
}

@Tracked
class Slice {
  int length() {
    return 0;
  }

  void release(@Owned Slice this) {}
}
