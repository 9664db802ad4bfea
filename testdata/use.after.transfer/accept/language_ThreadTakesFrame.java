// A thread is the owner of what its one run gives up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ThreadTakesFrame {
  Thread send(@Owned Frame frame) {
    int length = frame.length();
    Thread thread = new Thread(() -> frame.send(), "send-" + length);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  void sendAndWait(int length) throws InterruptedException {
    Frame frame = new Frame(length);
    Thread thread = new Thread(frame::send);
    thread.start();
    thread.join();
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
