// The second turn of a do loop sends the same frame again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class DoWhileSendsAgain {
  private int credits = 3;

  int send(@Owned Frame frame) {
    int times = 0;
    do {
      // :: error: [double.transfer]
      frame.send();
      times++;
    } while (credits-- > 0);
    return times;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
