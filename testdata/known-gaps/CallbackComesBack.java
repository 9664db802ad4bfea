// gap: a call that comes back into this object by another way is not seen; this one fills the field
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class CallbackComesBack {
  private @Nullable @Owned Frame held;

  void put(Loader loader, @Owned Frame frame) {
    if (held == null) {
      loader.load();
      held = frame;
    } else {
      frame.send();
    }
  }

  void accept(@Owned Frame frame) {
    if (held == null) {
      held = frame;
    } else {
      frame.send();
    }
  }

  void flush() {
    Frame frame = held;
    held = null;
    if (frame != null) {
      frame.send();
    }
  }
}

interface Loader {
  void load();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
