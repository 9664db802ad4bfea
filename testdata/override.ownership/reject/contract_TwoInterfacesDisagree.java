// Whoever has a Tee as a Tap keeps the frame, and whoever has it as a Drain gives it away.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

interface Drain {
  void put(@Owned Frame frame);
}

interface Tap {
  void put(@Borrowed Frame frame);
}

// :: error: [override.ownership]
interface Tee extends Drain, Tap {}

// :: error: [override.ownership]
abstract class Half implements Drain, Tap {
  abstract void flush();
}

class TwoInterfacesDisagree {
  void transmit(@Owned Frame frame) {
    Tee tee = shown -> shown.bytes();
    Drain drain = tee;
    drain.put(frame);
  }
}

@Tracked
class Frame {
  int bytes() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
