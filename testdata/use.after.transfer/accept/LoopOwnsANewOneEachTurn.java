// Every turn of the loop owns another frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LoopOwnsANewOneEachTurn {
  int sendAll(int frames) {
    int bytes = 0;
    for (int i = 0; i < frames; i++) {
      Frame frame = new Frame();
      bytes += frame.length();
      frame.send();
    }
    return bytes;
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
