// Mended: The thread may run after the frame was sent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ViewCapturedByThread {
  void log(@Borrowed Frame frame) {
    String what = "frame";
    int length = frame.length();
    Thread t = new Thread(() -> System.out.println(what + length));
    t.start();
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
