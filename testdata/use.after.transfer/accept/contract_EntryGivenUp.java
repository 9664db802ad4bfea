// What comes in given up is compared, in the method and in its closures.
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class EntryGivenUp {
  private int same;

  void note(@GivenUp Frame frame, Frame other) {
    if (frame == other) {
      same++;
    }
  }

  void later(@GivenUp Frame frame, @GivenUp Frame other, Bus bus) {
    bus.subscribe(
        () -> {
          if (frame == other) {
            same++;
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
