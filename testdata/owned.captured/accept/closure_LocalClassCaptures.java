// A local class captures like a lambda.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LocalClassCaptures {
  void later(Bus bus, Frame frame) {
    int length = frame.length();
    class Later implements Runnable {
      @Override
      public void run() {
        report(length);
      }
    }
    bus.subscribe(new Later());
  }

  void report(int length) {}
}

interface Bus {
  void subscribe(Runnable listener);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
