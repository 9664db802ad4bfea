// A frame of a bin is used after code of another file was handed the bin.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class Bin {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  static void taken(Bin bin, Sink sink) {
    Frame first = bin.first();
    sink.take(bin);
    // :: error: [borrow.outlives.owner]
    first.length();
  }

  static void takenAsAnything(Bin bin) {
    Frame first = bin.first();
    Sink.any(bin);
    // :: error: [borrow.outlives.owner]
    first.length();
  }

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  @Borrowed("this") Frame first() {
    return frames.getFirst();
  }

  void sendAll() {
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
