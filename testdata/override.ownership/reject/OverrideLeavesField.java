// The end of an object relies on a method to empty a field, which an override does not.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

@Tracked
class OverrideLeavesField {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    queue.add(frame);
  }

  void flush() {
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
  }

  void close(@Owned OverrideLeavesField this) {
    flush();
  }
}

class Later extends OverrideLeavesField {
  @Override
  // :: error: [override.ownership]
  void flush() {
    System.out.println("called");
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
