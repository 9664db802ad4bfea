// One of two frames is sent; the first may be the one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class TernaryChoosesOneOfTwo {
  int send(@Owned Page first, @Owned Page second, boolean other) {
    Page chosen = other ? second : first;
    chosen.free();
    // :: error: [use.after.transfer]
    return first.size();
  }
}

@Tracked(droppable = true)
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
