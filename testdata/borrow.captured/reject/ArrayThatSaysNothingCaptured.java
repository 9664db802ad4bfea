// A closure that runs later may keep an array that lends what it keeps.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ArrayThatSaysNothingCaptured {
  Runnable later(Frame[] frames) {
    // :: error: [borrow.captured]
    return () -> System.out.println(frames[0].length());
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
