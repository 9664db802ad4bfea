// A droppable value may be overwritten.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class DroppableMayBeOverwritten {
  int last(int pages) {
    Page page = new Page();
    for (int i = 0; i < pages; i++) {
      page = new Page();
    }
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
