// A closure that runs later may keep what was read from an array that lends what it keeps.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ArrayThatSaysNothingCaptured {
  Runnable later(Frame[] frames) {
    int length = frames[0].length();
    return () -> System.out.println(length);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
