// A stream decoder frees a full frame and goes on with a new one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

final class DecoderLooksAtFreedFrame {
  void feed(byte[] in) {
    Frame f = new Frame();
    int i = 0;
    while (i < in.length && !f.isFull()) {
      if (i > 3 && f.isFull()) {
        f.free();
        f = new Frame();
      }
      i++;
    }
    f.free();
  }
}

@Tracked
final class Frame {
  boolean isFull() {
    return true;
  }

  void free(@Owned Frame this) {}
}
