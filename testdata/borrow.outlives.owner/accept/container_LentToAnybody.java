// Of a bin only its size is shown, and what it lent is read before it takes a frame out.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class LentToAnybody {
  private final Bin bin = new Bin();

  int ofAField(Bin other) {
    Frame first = bin.first();
    int size = other.size();
    return first == null ? size : first.length();
  }

  static int shown(Bin bin, Viewer viewer) {
    Frame first = bin.first();
    viewer.show(bin.size());
    return first == null ? 0 : first.length();
  }

  static int given(Bin bin, @Owned Frame frame) {
    Frame first = bin.first();
    int length = first == null ? 0 : first.length();
    bin.swap(frame);
    return length;
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
