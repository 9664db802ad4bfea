// A hook that belongs to this object may fill what its final field keeps.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class HookFillsContainers {
  private @Nullable @Owned Frame frame;
  private final Runnable hook;

  HookFillsContainers(Runnable hook) {
    this.hook = hook;
  }

  void filledByTheHook(@Owned Frame next) {
    if (frame == null) {
      hook.run();
      // :: error: [overwritten]
      frame = next;
    } else {
      next.send();
    }
  }

  void flush() {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
