// What was given up too often is told of once.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ToldOnce {
  void thrice(@Owned Frame frame) {
    frame.send();
    // :: error: [double.transfer]
    frame.send();
    frame.send();
  }

  int used(@Owned Frame frame) {
    frame.send();
    // :: error: [use.after.transfer]
    int length = frame.length();
    return length + frame.length();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
