// Mended: Removing by a boxed key gives the frame back, and nobody takes it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

class BoxedKeyRemovedAndDropped {
  private final HashMap<Integer, @Owned Frame> byId = new HashMap<>();
  private Integer next = 1;

  synchronized Integer add(@Owned Frame frame) {
    Integer id = next++;
    Frame before = byId.put(id, frame);
    if (before != null) {
      before.drop();
    }
    return id;
  }

  synchronized @Nullable @Owned Frame take(Integer id) {
    return byId.remove(id);
  }

  synchronized void cancel(Integer id) {
    Frame frame = byId.remove(id);
    if (frame != null) {
      frame.drop();
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
