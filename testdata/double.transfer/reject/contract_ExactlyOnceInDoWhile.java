// "@Owned: sole owner; must give the value up exactly once on every path": a do-while gives it up
// once per round.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ExactlyOnceInDoWhile {
  void retransmit(@Owned Frame frame, int times) {
    int left = times;
    do {
      left--;
      // :: error: [double.transfer]
      frame.send();
    } while (left > 0);
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
