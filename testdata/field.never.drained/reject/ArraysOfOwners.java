// An array field owns what is in its slots; slots of what may be forgotten need no end.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ArraysOfOwners {
  // :: error: [field.never.drained]
  private final @Owned Frame[] kept = new Frame[4];
  private final @Owned Note[] notes = new Note[4];
  private final @Owned Note last;

  ArraysOfOwners(@Owned Note last) {
    this.last = last;
  }

  int size() {
    return kept.length + notes.length + last.length();
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

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
