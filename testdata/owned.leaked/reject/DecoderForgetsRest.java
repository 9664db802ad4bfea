// A stream decoder drops an unfinished frame by a return between its loops.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

final class DecoderForgetsRest {
  private @Nullable @Owned Frame partial;

  void feed(byte[] in) {
    int i = 0;
    while (i < in.length) {
      Frame f = partial;
      // :: error: [owned.leaked]
      partial = null;
      if (f == null) {
        // :: error: [owned.leaked]
        f = new Frame();
      }
      while (i < in.length && !f.isFull()) {
        i++;
      }
      if (i < in.length && !f.isFull()) {
        return;
      }
      if (f.isFull() || i > 5) {
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
