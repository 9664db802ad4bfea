// The slots of an array that the caller lends are not the object's to lend.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SlotOfAnOwnArray {
  @Borrowed("this") Frame at(@Borrowed Frame[] frames, int index) {
    // :: error: [borrow.returned]
    return frames[index];
  }

  @Borrowed("this") Part part(Frame frame) {
    // :: error: [borrow.returned]
    return frame.part();
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
