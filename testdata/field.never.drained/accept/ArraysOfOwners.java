// Mended: the frames in the slots are dropped when the object is cleared.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArraysOfOwners {
  private final @Nullable @Owned Frame[] kept = new Frame[4];
  private final @Owned Note[] notes = new Note[4];
  private final @Owned Note last;

  ArraysOfOwners(@Owned Note last) {
    this.last = last;
  }

  void clear() {
    for (int i = 0; i < kept.length; i++) {
      Frame frame = kept[i];
      kept[i] = null;
      if (frame != null) {
        frame.drop();
      }
    }
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
