// An array is shown to somebody who looks at it, and then forgotten; an iterator drops what must be sent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ShownAndDropped {
  private final List<@Owned Frame> frames = new ArrayList<>();

  static void show(@Borrowed Frame[] row) {}

  static void forgotten(@Owned Frame frame) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] row = new Frame[1];
    row[0] = frame;
    show(row);
  }

  void prune() {
    Iterator<@Owned Frame> it = frames.iterator();
    while (it.hasNext()) {
      if (it.next().size() == 0) {
        // :: error: [owned.leaked]
        it.remove();
      }
    }
  }

  void end() {
    while (!frames.isEmpty()) {
      frames.remove(0).send();
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
