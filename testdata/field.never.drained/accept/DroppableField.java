// What may be forgotten needs no drain.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class DroppableField {
  private @Owned Page page = new Page();

  int size() {
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
