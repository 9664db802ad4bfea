// The next turn overwrites what the last one allocated.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LoopReassigns {
  void sendLast(int frames) {
    Frame last = new Frame();
    for (int i = 0; i < frames; i++) {
      // :: error: [overwritten]
      last = new Frame();
    }
    last.send();
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
