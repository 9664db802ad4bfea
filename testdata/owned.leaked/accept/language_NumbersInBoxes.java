// Numbers in their boxes, and the constants of those, are never null.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class language_NumbersInBoxes {
  void constant(@Owned Frame frame) {
    Boolean done = Boolean.TRUE;
    if (done != null) {
      frame.send();
    }
  }

  void boxed(@Owned Frame frame, int number) {
    Integer id = Integer.valueOf(number);
    if (id != null) {
      frame.send();
    }
  }

  void made(@Owned Frame frame) {
    Object lock = new Object();
    if (lock != null) {
      frame.send();
    }
  }

  void implicit(@Owned Frame frame, int number) {
    Integer id = number;
    if (id != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
