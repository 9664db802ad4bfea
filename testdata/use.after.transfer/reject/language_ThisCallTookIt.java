// The constructor called by this(...) took the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class ThisCallTookIt {
  private final @Owned Frame frame;
  private final int limit;
  private int cost;

  ThisCallTookIt(@Owned Frame frame, int limit) {
    this.frame = frame;
    this.limit = limit;
  }

  ThisCallTookIt(@Owned Frame frame) {
    this(frame, 1500);
    // :: error: [use.after.transfer]
    cost = limit - frame.length();
  }

  int cost() {
    return cost;
  }

  void send(@Owned ThisCallTookIt this) {
    frame.send();
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
