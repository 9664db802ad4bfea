// gap: an interface of the program's own may be implemented elsewhere by what calls this object back, here to fill the field; forgetting the field at each call of one would reject tests with a logger, a counter or `held = loader.load()` behind them
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
