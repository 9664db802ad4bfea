// Mended: the override calls the method that empties the field; another method may be replaced.
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

  void opened() {}

  void close(@Owned OverrideLeavesField this) {
    flush();
  }
}

class Later extends OverrideLeavesField {
  @Override
  void flush() {
    System.out.println("called");
    super.flush();
  }

  @Override
  void opened() {
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
