// A byte array that is lent with its buffer is kept in a field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ByteArrayStored {
  private byte @Nullable [] last;

  void trace(@Borrowed Memory memory) {
    byte[] view = memory.bytes();
    int sum = 0;
    for (byte b : view) {
      sum += b;
    }
    if (sum != 0) {
      // :: error: [borrow.stored]
      last = view;
    }
  }

  boolean seen() {
    return last != null;
  }
}

@Tracked
class Memory {
  private final byte[] content = new byte[16];

  byte @Borrowed("this") [] bytes() {
    return content;
  }

  void free(@Owned Memory this) {}
}
