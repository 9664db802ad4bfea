// "clear and element-dropping calls are owned.leaked": a batch is cleared on abort.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;

class ClearForgetsElements {
  private final ArrayList<@Owned Frame> batch = new ArrayList<>();

  synchronized void add(@Owned Frame frame) {
    batch.add(frame);
  }

  synchronized void flush(boolean abort) {
    if (abort) {
      // :: error: [owned.leaked]
      batch.clear();
      return;
    }
    while (!batch.isEmpty()) {
      batch.remove(0).send();
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
