// Mended: The frame is used before the bin goes to code of another file.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class Bin {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  static void taken(Bin bin, Sink sink) {
    Frame first = bin.first();
    first.length();
    sink.take(bin);
  }

  static void takenAsAnything(Bin bin) {
    Frame first = bin.first();
    first.length();
    Sink.any(bin);
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
