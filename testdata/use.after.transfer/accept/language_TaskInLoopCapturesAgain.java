// Mended: Each turn of the loop hands the same frame to another task.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class TaskInLoopCapturesAgain {
  interface Workers {
    void run(@RunsOnce Runnable task);
  }

  void sendToAll(Workers[] workers, int length) {
    int next = 0;
    do {
      Frame frame = new Frame(length);
      workers[next].run(frame::send);
    } while (++next < workers.length);
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
