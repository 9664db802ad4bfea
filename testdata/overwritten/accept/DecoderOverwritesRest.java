// A stream decoder goes on with the unfinished frame that waits before it keeps another.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

final class DecoderOverwritesRest {
  private @Nullable @Owned Frame partial;

  void feed(byte[] in) {
    int i = 0;
    while (i < in.length) {
      Frame f = partial;
      partial = null;
      if (f == null) {
        f = new Frame();
      }
      while (i < in.length && !f.isFull()) {
        i++;
      }
      if (f.isFull() && i < in.length) {
        f.free();
      } else {
        partial = f;
      }
    }
  }

  void close() {
    Frame f = partial;
    partial = null;
    if (f != null) {
      f.free();
    }
  }
}

@Tracked
final class Frame {
  boolean isFull() {
    return true;
  }

  void free(@Owned Frame this) {}
}
