// What is declared to be given up is good for a comparison, in a closure too.
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class GivenUpIsOnlyCompared {
  boolean isSame(@GivenUp Frame old, Frame now) {
    // :: error: [use.after.transfer]
    return old == now || old.length() == now.length();
  }

  void later(Bus bus, @Owned Frame frame) {
    @GivenUp Frame old = frame;
    frame.send();
    // :: error: [use.after.transfer]
    bus.subscribe(() -> System.out.println(old.length()));
    // :: error: [use.after.transfer]
    bus.subscribe(old::length);
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
