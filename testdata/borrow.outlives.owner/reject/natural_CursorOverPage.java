// The cursor is used after its page was freed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CursorOverPage {
  int countTombstones(@Owned Page page) {
    SlotCursor cursor = new SlotCursor(page);
    int tombstones = 0;
    while (cursor.hasNext()) {
      if (cursor.next() == 0) {
        tombstones++;
      }
    }
    page.free();
    // :: error: [borrow.outlives.owner]
    return cursor.position() == 0 ? -1 : tombstones;
  }

  int firstFree(@Borrowed Page page) {
    SlotCursor cursor = new SlotCursor(page);
    for (int at = 0; cursor.hasNext(); at++) {
      if (cursor.next() == 0) {
        return at;
      }
    }
    return -1;
  }
}

final class SlotCursor {
  private final @Borrowed Page page;
  private int at;

  SlotCursor(@Borrowed Page page) {
    this.page = page;
  }

  boolean hasNext() {
    return at < page.slots();
  }

  int next() {
    return page.slot(at++);
  }

  int position() {
    return at;
  }
}

@Tracked
class Page {
  private final int[] slots = new int[64];

  int slots() {
    return slots.length;
  }

  int slot(int at) {
    return slots[at];
  }

  void free(@Owned Page this) {}
}
