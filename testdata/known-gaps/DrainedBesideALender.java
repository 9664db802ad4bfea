// gap: a bin that was made here and drains itself ends what another bin has lent; what a method of the file empties is known by the field, not by whose it is
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class DrainedBesideALender {
  static int sort(Bin shared, @Owned Frame spare) {
    Frame lent = shared.first();
    Bin own = new Bin();
    own.put(spare);
    own.drain();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }
}

class Bin {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  void put(@Owned Frame frame) {
    frames.add(frame);
  }

  void drain() {
    while (!frames.isEmpty()) {
      frames.remove().send();
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
