// Mended: The field is set once, behind the loop.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SetInDoWhile {
  private @Owned Frame frame;

  {
    int turns = 0;
    do {
      turns++;
    } while (turns < 2);
    frame = new Frame();
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
