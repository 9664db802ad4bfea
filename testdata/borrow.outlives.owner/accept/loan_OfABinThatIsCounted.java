// a loan of a bin lasts while the bin is only counted
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;

class OfABinThatIsCounted {
  static int count(Bin bin) {
    Frame first = bin.first();
    int sum = bin.count();
    sum += first.length();
    bin.drain();
    return sum;
  }
}

class Bin {
  private final Deque<@Owned Frame> frames = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  @Borrowed("this") Frame first() {
    return frames.getFirst();
  }

  int count() {
    return frames.size();
  }

  void drain() {
    for (Frame frame; (frame = frames.poll()) != null; ) {
      frame.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
