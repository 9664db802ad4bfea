// The result of a droppable class may be forgotten.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class DroppableResultMayBeDropped {
  void warm(PagePool pool) {
    pool.allocate();
  }
}

interface PagePool {
  Page allocate();
}

@Tracked(droppable = true)
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
