// A resource that is nothing tracked beside an owner.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ResourceOfUntrackedType {
  interface Guard extends AutoCloseable {
    @Override
    void close();
  }

  private int depth;

  private Guard enter() {
    depth++;
    return () -> depth--;
  }

  int handle(@Owned Frame frame) {
    int length = frame.length();
    try (Guard guard = enter()) {
      frame.send();
    }
    return length + depth;
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
