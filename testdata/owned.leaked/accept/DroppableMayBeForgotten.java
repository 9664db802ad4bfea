// An owner of a droppable class may forget it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class DroppableMayBeForgotten {
  int measure(@Owned Page page) {
    return page.size();
  }
}

@Tracked(droppable = true)
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
