// A slot is seen empty, and then the array is replaced by another one, whose slot is stored to.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayReplacedAfterTheTest {
  private @Nullable @Owned Frame[] slots = new Frame[4];

  synchronized void put(@Nullable @Owned Frame[] others, @Owned Frame frame) {
    if (slots[0] == null) {
      // :: error: [overwritten]
      slots = others;
      // :: error: [overwritten]
      slots[0] = frame;
    } else {
      frame.send();
    }
  }

  private static void end(@Nullable @Owned Frame[] frames) {
    for (int i = 0; i < frames.length; i++) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  synchronized void end() {
    end(slots);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
