// The array says that it owns its frames, and one that is only looked through need not.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayGivenLater {
  private @Nullable @Owned Frame[] frames = new Frame[4];

  void keep(@Owned Frame frame) {
    Frame before = frames[0];
    frames[0] = frame;
    if (before != null) {
      before.send();
    }
  }

  int lengths(Frame[] given) {
    int sum = 0;
    for (Frame frame : given) {
      sum += frame.length();
    }
    return sum;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
