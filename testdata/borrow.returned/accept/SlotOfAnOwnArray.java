// A class lends what the slots of its own array keep, and what the objects in its fields lend.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SlotOfAnOwnArray {
  private final @Owned Frame[] frames = new Frame[4];

  @Borrowed("this") Frame at(int index) {
    return frames[index];
  }

  @Borrowed("this") Frame zero() {
    Frame frame = frames[0];
    return frame;
  }

  @Borrowed("this") Part part() {
    Frame frame = frames[1];
    return frame.part();
  }

  void close() {
    for (int i = 0; i < frames.length; i++) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

class Part {}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  @Borrowed Part part() {
    return null;
  }
}
