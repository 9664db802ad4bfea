// A stream decoder keeps an unfinished frame in a nullable field; conditions of two parts stand in its loops.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

final class DecoderKeepsRest {
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
        f.add(in[i++]);
      }
      if (f.isFull()) {
        f.free();
      } else {
        partial = f;
      }
    }
  }

  void feedOnce(byte[] in) {
    for (int i = 0; i < in.length; ) {
      Frame f = take();
      if (i < in.length && !f.isFull() || f.isBroken()) {
        f.add(in[i++]);
      }
      if (f.isBroken() || (i > 1 && f.isFull())) {
        f.free();
      } else if (partial == null) {
        partial = f;
      } else {
        f.free();
      }
    }
  }

  private @Owned Frame take() {
    Frame f = partial;
    partial = null;
    return f == null ? new Frame() : f;
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
  private int length;

  void add(@Borrowed(exclusive = true) Frame this, byte b) {
    length += b;
  }

  boolean isFull() {
    return length > 1000;
  }

  boolean isBroken() {
    return length < 0;
  }

  void free(@Owned Frame this) {}
}
