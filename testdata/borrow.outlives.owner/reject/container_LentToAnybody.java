// A bin is shown to somebody who says nothing, or asks itself by a method that takes a frame out.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class LentToAnybody {
  private final Bin bin = new Bin();

  int ofAField(Bin other, @Owned Frame frame) {
    Frame first = bin.first();
    other.swap(frame);
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  static int shown(Bin bin, Viewer viewer) {
    Frame first = bin.first();
    viewer.show(bin);
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  static int given(Bin bin, @Owned Frame frame) {
    Frame first = bin.first();
    bin.swap(frame);
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }
}

interface Viewer {
  void show(Object any);
}

class Bin {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  int size() {
    return frames.size();
  }

  void swap(@Owned Frame frame) {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
    frames.add(frame);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
