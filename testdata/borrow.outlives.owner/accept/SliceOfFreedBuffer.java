// A slice is lent by its buffer.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SliceOfFreedBuffer {
  int sum(@Owned Block block) {
    Slice slice = block.slice(0, 16);
    int sum = slice.length();
    block.free();
    return sum;
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
