// A box that nobody else has stays empty, whatever locks are taken meanwhile.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class lock_BoxFilledWhileWaiting {
  private int sent;

  void refill(@Owned Box box, @Owned Frame frame) {
    Frame before = box.frame;
    box.frame = null;
    synchronized (this) {
      sent++;
    }
    if (before != null) {
      before.send();
    }
    box.frame = frame;
    box.close();
  }

  void refillLent(@Borrowed(exclusive = true) Box box, @Owned Frame frame) {
    Frame before = box.frame;
    box.frame = null;
    synchronized (this) {
      sent++;
    }
    if (before != null) {
      before.send();
    }
    box.frame = frame;
  }
}

@Tracked
class Box {
  @Nullable @Owned Frame frame;

  void close(@Owned Box this) {
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
