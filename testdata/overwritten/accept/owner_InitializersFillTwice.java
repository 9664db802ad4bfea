// Each of two initializer blocks fills a field of its own.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class InitializersFillTwice {
  private @Nullable @Owned Frame frame;
  private @Nullable @Owned Frame other;

  {
    frame = new Frame();
  }

  {
    other = new Frame();
  }

  void flush() {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
    Frame second = other;
    other = null;
    if (second != null) {
      second.send();
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
