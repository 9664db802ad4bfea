// Mended: Clearing a map drops every frame in it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

class ValuesCleared {
  private final TreeMap<Long, @Owned Frame> bySequence = new TreeMap<>();

  synchronized void put(long sequence, @Owned Frame frame) {
    Frame before = bySequence.put(sequence, frame);
    if (before != null) {
      before.drop();
    }
  }

  synchronized @Nullable @Owned Frame take(long sequence) {
    return bySequence.remove(sequence);
  }

  synchronized void reset(long last) {
    for (long sequence = 0; sequence <= last; sequence++) {
      Frame frame = bySequence.remove(sequence);
      if (frame != null) {
        frame.drop();
      }
    }
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
