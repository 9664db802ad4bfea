// Taken out under the lock and used after it: it is nobody else's any more.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TakenWhileUsed {
  private @Nullable @Owned Frame held;
  private int sent;

  synchronized void put(@Owned Frame frame) {
    Frame before = held;
    held = frame;
    if (before != null) {
      before.drop();
    }
  }

  int send() {
    Frame frame;
    synchronized (this) {
      frame = held;
      held = null;
      sent++;
    }
    if (frame == null) {
      return 0;
    }
    int length = frame.length();
    frame.send();
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
