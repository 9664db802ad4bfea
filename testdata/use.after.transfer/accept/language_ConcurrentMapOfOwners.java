// A concurrent map from ids to frames.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentHashMap;

class ConcurrentMapOfOwners {
  private final ConcurrentHashMap<Long, @Owned Frame> frames = new ConcurrentHashMap<>();

  void put(long id, @Owned Frame frame) {
    Frame before = frames.put(id, frame);
    if (before != null) {
      before.drop();
    }
  }

  boolean putIfNew(long id, @Owned Frame frame) {
    if (frames.putIfAbsent(id, frame) != null) {
      frame.drop();
      return false;
    }
    return true;
  }

  int send(long id) {
    Frame frame = frames.remove(id);
    if (frame == null) return 0;
    int length = frame.length();
    frame.send();
    return length;
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
