// what may be forgotten is dropped by a store, and used or given up afterwards; what may not be is dropped beside it
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class ForgettableKept {
  private @Nullable @Owned Note last;
  private @Nullable @Owned Frame frame;

  // :: error: [field.never.drained]
  private final Map<@Owned Note, List<@Owned Frame>> byNote = new HashMap<>();

  // :: error: [field.never.drained]
  private final List<List<@Owned Frame>> pages = new ArrayList<>();

  void see(@Owned Note note, @Owned Frame other) {
    last = note;
    // :: error: [overwritten]
    frame = other;
  }

  int usedLater(@Owned Note note) {
    Note before = last();
    last = note;
    // :: error: [borrow.outlives.owner]
    return before == null ? 0 : before.length();
  }

  void keptTwice(@Owned Note note) {
    last = note;
    // :: error: [double.transfer]
    last = note;
  }

  void clear() {
    // :: error: [owned.leaked]
    pages.clear();
    // :: error: [owned.leaked]
    byNote.clear();
  }

  @Nullable @Borrowed Note last() {
    return last;
  }

  void end() {
    Frame before = frame;
    frame = null;
    if (before != null) {
      before.send();
    }
  }
}

@Tracked(droppable = true)
class Note {
  int length() {
    return 0;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
