// A local helper class that is handed its values by parameters captures nothing.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LocalClassWithoutCaptures {
  int sendBoth(@Owned Frame first, @Owned Frame second) {
    class Meter {
      private int total;

      void sent(@Owned Frame frame) {
        total += frame.length();
        frame.send();
      }

      int total() {
        return total;
      }
    }

    Meter meter = new Meter();
    meter.sent(first);
    meter.sent(second);
    return meter.total();
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
