// A local class captures like a lambda.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LocalClassCaptures {
  void later(Bus bus, @Owned Frame frame) {
    class Later implements Runnable {
      @Override
      public void run() {
        // :: error: [owned.captured]
        frame.send();
      }
    }
    bus.subscribe(new Later());
  }
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
