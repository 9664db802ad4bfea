// An initializer sets its field in a loop whose second turn drops what the first one set.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SetInDoWhile {
  private @Owned Frame frame;

  {
    int turns = 0;
    do {
      // :: error: [overwritten]
      frame = new Frame();
      turns++;
    } while (turns < 2);
  }

  void close() {
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.send();
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
