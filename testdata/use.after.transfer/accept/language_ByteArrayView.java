// A byte array that is lent with its buffer; what is copied out stays.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ByteArrayView {
  byte[] copyAndFree(@Owned Memory memory) {
    byte[] view = memory.bytes();
    int sum = 0;
    for (byte b : view) {
      sum += b & 0xff;
    }
    byte[] copy = new byte[view.length + 1];
    for (int i = 0; i < view.length; i++) {
      copy[i] = view[i];
    }
    copy[view.length] = (byte) sum;
    memory.free();
    return copy;
  }
}

@Tracked
class Memory {
  private final byte[] content;

  Memory(int size) {
    content = new byte[size];
  }

  byte @Borrowed("this") [] bytes() {
    return content;
  }

  void free(@Owned Memory this) {}
}
