// Mended: "droppable = true: an owner may forget it without a leak error (affine, not linear)":
// forgetting is fine, touching it after free() is not.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class DroppableStillNotUsedAfterFree {
  int size(@Owned Page page, boolean now) {
    if (now) {
      page.free();
      return 0;
    }
    return page.size();
  }

  int forgotten() {
    Page scratch = new Page();
    return scratch.size();
  }
}

@Tracked(droppable = true)
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
