// It is taken out for as long as it is used; to test for null uses nothing.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class AtomicGet implements Runnable {
  private final AtomicReference<@Nullable @Owned Frame> held = new AtomicReference<>();

  void put(@Owned Frame frame) {
    Frame before = held.getAndSet(frame);
    if (before != null) {
      before.drop();
    }
  }

  @Override
  public void run() {
    Frame frame = held.getAndSet(null);
    if (frame != null) {
      frame.send();
    }
  }

  int length() {
    if (held.get() == null) {
      return 0;
    }
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
