// The page freed in one turn of the loop is read in the next.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FreedInEarlierIteration {
  void scan(@Owned Page page, int[] uses) {
    for (int use : uses) {
      // :: error: [use.after.transfer]
      if (use > page.size()) {
        page.free();
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
