// A method returns what its caller then owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FactoryResultDropped {
  void fill(FramePool pool) {
    // :: error: [result.dropped]
    pool.allocate(64);
  }
}

interface FramePool {
  Frame allocate(int size);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
