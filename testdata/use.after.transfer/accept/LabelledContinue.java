// A labelled continue carries the freed page into the next outer turn.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LabelledContinue {
  void scan(@Owned Page page, int[][] rows) {
    rows:
    for (int[] row : rows) {
      int limit = page.size();
      for (int cell : row) {
        if (cell > limit) {
          page.free();
          break rows;
        }
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
