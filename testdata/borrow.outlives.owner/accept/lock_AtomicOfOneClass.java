// What is in the reference is taken out to be looked at; whether there is anything is asked without.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class AtomicOfOneClass {
  private final AtomicReference<@Nullable @Owned Frame> held = new AtomicReference<>();

  void put(@Owned Frame frame) {
    Frame before = held.getAndSet(frame);
    if (before != null) {
      before.drop();
    }
  }

  boolean isFilled() {
    return held.get() != null;
  }

  boolean holds(Frame frame) {
    return held.get() == frame;
  }

  int length() {
    Frame frame = held.getAndSet(null);
    if (frame == null) {
      return 0;
    }
    int length = frame.length();
    put(frame);
    return length;
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
