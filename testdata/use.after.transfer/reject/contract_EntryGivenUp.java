// What comes in given up may be compared only, in the method and in its closures.
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class EntryGivenUp {
  private int sum;

  void note(@GivenUp Frame frame) {
    // :: error: [use.after.transfer]
    sum += frame.length();
  }

  void later(@GivenUp Frame frame, Bus bus) {
    bus.subscribe(
        () -> {
          // :: error: [use.after.transfer]
          sum += frame.length();
        });
  }

  void byClass(@GivenUp Frame frame, Bus bus) {
    bus.subscribe(
        new Runnable() {
          @Override
          public void run() {
            // :: error: [use.after.transfer]
            sum += frame.length();
          }
        });
  }
}

interface Bus {
  void subscribe(Runnable listener);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
