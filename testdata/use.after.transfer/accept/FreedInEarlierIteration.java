// The loop is left as soon as the page is freed.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FreedInEarlierIteration {
  void scan(@Owned Page page, int[] uses) {
    for (int use : uses) {
      if (use > page.size()) {
        page.free();
        break;
      }
    }
  }
}

@Tracked(droppable = true)
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
