// An inner class uses the value that its outer object owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class InnerClassReadsOuterField {
  private @Nullable @Owned Frame current;

  class Gauge {
    private final int scale;

    Gauge(int scale) {
      this.scale = scale;
    }

    int level() {
      synchronized (InnerClassReadsOuterField.this) {
        Frame frame = InnerClassReadsOuterField.this.current;
        return frame == null ? 0 : frame.length() * scale;
      }
    }
  }

  Gauge gauge(int scale) {
    return this.new Gauge(scale);
  }

  synchronized void begin(@Owned Frame frame) {
    Frame old = current;
    current = frame;
    if (old != null) {
      old.send();
    }
  }

  synchronized void finish() {
    Frame frame = current;
    current = null;
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
