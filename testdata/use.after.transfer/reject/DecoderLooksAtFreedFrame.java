// A stream decoder frees a full frame in one turn of its loop and asks it again in the next.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

final class DecoderLooksAtFreedFrame {
  void feed(byte[] in) {
    Frame f = new Frame();
    int i = 0;
    // :: error: [use.after.transfer]
    while (i < in.length && !f.isFull()) {
      if (i > 3 && f.isFull()) {
        f.free();
      }
      i++;
    }
    // :: error: [double.transfer]
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
