// a closure that runs now reads the frame whose header is lent exclusively
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class VisitorEndsTheView {
  int sum(@Owned Frame frame) {
    int sum = 0;
    Header view = frame.header();
    now(() -> System.out.println(frame.length()));
    // :: error: [borrow.outlives.owner]
    sum = view.number();
    frame.send();
    return sum;
  }

  private static void now(@RunsNow Runnable job) {
    job.run();
  }
}

@Tracked
class Frame {
  private int length;
  private final @Owned Header header = new Header();

  @Borrowed(exclusive = true) Header header(@Borrowed(exclusive = true) Frame this) {
    return header;
  }

  int length() {
    return length;
  }

  void cut(@Borrowed(exclusive = true) Frame this) {
    length = 0;
  }

  void send(@Owned Frame this) {
    header.free();
  }
}

@Tracked
class Header {
  int number() {
    return 0;
  }

  void free(@Owned Header this) {}
}
