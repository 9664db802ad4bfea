// The constructor of the class above may have let others know the object, which fill it meanwhile.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class lock_MadeWhileWaiting extends Base {
  private static int made;

  lock_MadeWhileWaiting(@Owned Frame first) {
    if (held == null) {
      synchronized (lock_MadeWhileWaiting.class) {
        made++;
      }
      // :: error: [overwritten]
      held = first;
    } else {
      first.send();
    }
  }
}

class Base {
  protected @Nullable @Owned Frame held;

  synchronized void put(@Owned Frame frame) {
    if (held == null) {
      held = frame;
    } else {
      frame.send();
    }
  }

  synchronized @Nullable @Owned Frame take() {
    Frame frame = held;
    held = null;
    return frame;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
