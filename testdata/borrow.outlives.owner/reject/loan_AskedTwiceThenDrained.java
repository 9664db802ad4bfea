// Two loans of bins that no variable names, of which the first is used once a bin is drained.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;

class AskedTwiceThenDrained {
  static int ofTheFirst(List<Bin> bins) {
    Frame one = bins.get(0).first();
    Frame two = bins.get(0).first();
    int length = two.length();
    bins.get(0).flush();
    // :: error: [borrow.outlives.owner]
    return length + one.length();
  }

  static void intoAQueue(Bin bin, List<@Borrowed Frame> lent) {
    Frame one = bin.first();
    bin.flush();
    // :: error: [borrow.outlives.owner]
    one.length();
  }
}

class Bin {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Borrowed("this") Frame first() {
    return frames.getFirst();
  }

  void flush() {
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
