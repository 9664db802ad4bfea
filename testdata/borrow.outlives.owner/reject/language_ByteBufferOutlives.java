// The view of a tracked buffer is read after the buffer was freed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.nio.ByteBuffer;

class ByteBufferOutlives {
  int fill(@Owned Memory memory, int value) {
    ByteBuffer view = memory.view();
    while (view.hasRemaining()) {
      view.put((byte) value);
    }
    memory.free();
    // :: error: [borrow.outlives.owner]
    return view.position();
  }
}

@Tracked
class Memory {
  private final ByteBuffer bytes = ByteBuffer.allocate(64);

  @Borrowed("this")
  ByteBuffer view() {
    return bytes;
  }

  void free(@Owned Memory this) {}
}
