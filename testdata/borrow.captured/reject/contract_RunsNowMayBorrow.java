// "@RunsNow: the closure runs during the call only (like forEach)": a loan may be captured there
// and nowhere else.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class RunsNowMayBorrow {
  private int total;

  void sum(Ring ring, @Borrowed Frame header) {
    // :: error: [borrow.captured]
    ring.onSlot(slot -> total += header.length() * slot);
  }
}

interface Ring {
  void eachSlot(@RunsNow SlotVisitor visitor);

  void onSlot(SlotVisitor listener);
}

interface SlotVisitor {
  void visit(int slot);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
