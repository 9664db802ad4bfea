// The loop completes the page again when its condition holds twice.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class WhileLoopCompletes {
  void free(@Owned Page page, int times) {
    while (times-- > 0) {
      // :: error: [double.transfer]
      page.free();
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
