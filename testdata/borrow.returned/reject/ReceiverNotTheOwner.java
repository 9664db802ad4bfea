// Without a name the receiver lends; the frame is an argument's.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReceiverNotTheOwner {
  @Borrowed
  Frame pass(@Borrowed Frame frame) {
    // :: error: [borrow.returned]
    return frame;
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
