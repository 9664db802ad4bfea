// the array that was seen to have an empty slot is kept
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayReplacedAfterTheTest {
  private @Nullable @Owned Frame[] slots = new Frame[4];

  synchronized void put(@Owned Frame frame) {
    if (slots[0] == null) {
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
