// Each frame is given up once.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ToldOnce {
  void twice(@Owned Frame frame, @Owned Frame other) {
    frame.send();
    other.send();
  }

  int used(@Owned Frame frame) {
    int length = frame.length();
    frame.send();
    return length;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
