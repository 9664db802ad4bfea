// A view of a tracked buffer is used while the buffer is owned.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.nio.ByteBuffer;

class ByteBufferView {
  int fill(@Owned Memory memory, int value) {
    ByteBuffer view = memory.view();
    while (view.hasRemaining()) {
      view.put((byte) value);
    }
    view.flip();
    int sum = 0;
    for (int i = 0; i < view.limit(); i++) {
      sum += view.get(i);
    }
    memory.free();
    return sum;
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
