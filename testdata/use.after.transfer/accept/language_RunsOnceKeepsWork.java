// A queue of closures that run at most once, each owning its frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class RunsOnceKeepsWork {
  interface Loop {
    void post(@RunsOnce Runnable work);

    void defer(long nanos, @RunsOnce Runnable work);
  }

  void send(Loop loop, @Owned Frame frame, long delay) {
    if (delay > 0) {
      loop.defer(
          delay,
          () -> {
            if (frame.length() > 0) {
              frame.send();
            } else {
              frame.drop();
            }
          });
    } else {
      loop.post(frame::send);
    }
  }

  void sendFresh(Loop loop, int length) {
    Frame frame = new Frame(length);
    loop.post(() -> frame.send());
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
