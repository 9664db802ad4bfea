// A command has one owner, and so what its atomic keeps is looked at by one thread at a time.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

@Tracked
class AtomicOfAnOwner {
  private final AtomicReference<@Nullable @Owned Frame> held = new AtomicReference<>();

  int attach(@Owned Frame frame) {
    Frame before = held.getAndSet(frame);
    if (before != null) {
      before.drop();
    }
    Frame now = held.get();
    return now == null ? 0 : now.length();
  }

  void end(@Owned AtomicOfAnOwner this) {
    Frame frame = held.getAndSet(null);
    if (frame != null) {
      frame.send();
    }
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
