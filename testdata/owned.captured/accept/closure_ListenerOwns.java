// A listener may run twice; it cannot own a frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class ListenerOwns {
  void later(Work work, @Owned Frame frame) {
    work.submit(() -> frame.send());
  }
}

interface Bus {
  void subscribe(Runnable listener);
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
