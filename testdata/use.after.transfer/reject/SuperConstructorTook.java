// The superclass's constructor took the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SuperConstructorTook extends Holder {
  private final int length;

  SuperConstructorTook(@Owned Frame frame) {
    super(frame);
    // :: error: [use.after.transfer]
    length = frame.length();
  }

  int firstLength() {
    return length;
  }
}

@Tracked
class Holder {
  private final @Owned Frame frame;

  Holder(@Owned Frame frame) {
    this.frame = frame;
  }

  int length() {
    return frame.length();
  }

  void send(@Owned Holder this) {
    frame.send();
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
