// Mended: EnumMap.put gives back the frame that was there.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.EnumMap;

class EnumMapPutDropsOld {
  enum Lane {
    FAST,
    SLOW
  }

  private final EnumMap<Lane, @Owned Frame> last = new EnumMap<>(Lane.class);

  synchronized void put(Lane lane, @Owned Frame frame) {
    Frame before = last.put(lane, frame);
    if (before != null) {
      before.drop();
    }
  }

  synchronized void flush() {
    for (Lane lane : Lane.values()) {
      Frame frame = last.remove(lane);
      if (frame != null) frame.send();
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
