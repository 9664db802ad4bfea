// "reading an @Owned field gives a loan from that field": the getter returns as owned what the
// field still refers to.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FieldReadIsALoan {
  private @Nullable @Owned Frame parked;

  synchronized void park(@Owned Frame frame) {
    if (parked == null) {
      parked = frame;
    } else {
      frame.drop();
    }
  }

  synchronized @Nullable @Owned Frame unpark() {
    // :: error: [moved.out]
    return parked;
  }

  synchronized void stop() {
    Frame last = parked;
    parked = null;
    if (last != null) {
      last.drop();
    }
  }

  synchronized int parkedLength() {
    return parked == null ? 0 : parked.length();
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
