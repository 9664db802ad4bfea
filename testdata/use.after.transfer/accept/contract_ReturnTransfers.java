// Mended: "return transfers where the result is @Owned/@Refcounted": the finally block runs after
// the value was handed to the caller.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class ReturnTransfers {
  private final ArrayDeque<@Owned Frame> spare = new ArrayDeque<>();
  private int handedOut;

  synchronized @Nullable Frame next() {
    Frame frame = spare.poll();
    if (frame == null) {
      return null;
    }
    int length = frame.length();
    try {
      return frame;
    } finally {
      handedOut += length;
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
