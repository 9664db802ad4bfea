// gap: a bin that was made here is drained through an object or array that keeps it; two that were made here are two, and whether one keeps the other is not asked then
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class MadeHereAndKept {
  static int byObject(@Owned Frame frame) {
    Bin bin = new Bin();
    bin.put(frame);
    Shelf shelf = new Shelf(bin);
    Frame first = bin.first();
    shelf.tidy();
    return first == null ? 0 : first.length();
  }

  static int byArray(@Owned Frame frame) {
    Bin bin = new Bin();
    bin.put(frame);
    Frame first = bin.first();
    Bin[] bins = {bin};
    bins[0].tidy();
    return first == null ? 0 : first.length();
  }

  static class Shelf {
    private final Bin bin;

    Shelf(Bin bin) {
      this.bin = bin;
    }

    void tidy() {
      bin.tidy();
    }
  }

  static class Bin {
    private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    void put(@Owned Frame frame) {
      frames.add(frame);
    }

    @Nullable @Borrowed("this") Frame first() {
      return frames.peek();
    }

    void tidy() {
      for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
        frame.send();
      }
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
