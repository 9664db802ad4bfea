// A page is freed on one path only and its size read after the join.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FreedOnOneBranch {
  int recycle(@Owned Page page, boolean full) {
    if (full) {
      page.free();
    }
    // :: error: [use.after.transfer]
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
