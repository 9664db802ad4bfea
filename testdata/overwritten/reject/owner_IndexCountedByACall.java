// The field that is the index moves on between the look and the store.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class IndexCountedByACall {
  private final @Nullable @Owned Frame[] slots = new Frame[8];
  private int head;

  void put(@Owned Frame frame) {
    if (slots[head] == null) {
      advance();
      // :: error: [overwritten]
      slots[head] = frame;
    } else {
      frame.send();
    }
  }

  private void advance() {
    head++;
  }

  void flush() {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.send();
      }
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
