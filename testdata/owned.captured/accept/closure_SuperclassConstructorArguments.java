// An argument of an anonymous class is read when it is made, and is no capture.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SuperclassConstructorArguments {
  abstract static class Gauge implements Runnable {
    final int start;

    Gauge(int start) {
      this.start = start;
    }
  }

  private int shown;

  void show(Bus bus, @Borrowed Frame frame) {
    bus.subscribe(
        new Gauge(frame.length()) {
          @Override
          public void run() {
            shown = start;
          }
        });
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

interface Bus {
  void subscribe(Runnable listener);
}
