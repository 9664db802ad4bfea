// a return gives up what a field or slot keeps, and the finally behind it does not clear that, or not on each way, or sends it once more
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ReturnedThenCleared {
  private final @Nullable @Owned Frame[] slots = new Frame[4];
  private @Nullable @Owned Frame kept;
  private int head;

  @Nullable @Owned Frame onOneWay(boolean last) {
    try {
      // :: error: [moved.out]
      return kept;
    } finally {
      if (last) {
        kept = null;
      }
    }
  }

  @Nullable @Owned Frame sentOnceMore() {
    try {
      return kept;
    } finally {
      Frame frame = kept;
      kept = null;
      if (frame != null) {
        // :: error: [borrow.outlives.owner]
        frame.send();
      }
    }
  }

  @Nullable @Owned Frame ofAnother(ReturnedThenCleared other) {
    try {
      // :: error: [moved.out]
      return kept;
    } finally {
      if (other.kept == null) {
        other.kept = null;
      }
    }
  }

  @Nullable @Owned Frame nextSlot() {
    try {
      // :: error: [moved.out]
      return slots[head];
    } finally {
      head = (head + 1) % slots.length;
      // :: error: [overwritten]
      slots[head] = null;
    }
  }

  @Nullable @Owned Frame returnedElse(boolean last) {
    try {
      // :: error: [owned.leaked]
      return kept;
    } finally {
      kept = null;
      if (last) {
        return null;
      }
    }
  }

  void put(@Owned Frame frame) {
    Frame before = kept;
    kept = frame;
    if (before != null) {
      before.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
