// The record is another one when the slot is emptied.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class IndexOfRecord {
  record Answer(int id, int status) {}

  private final @Nullable @Owned Frame[] ring = new Frame[4];

  void put(int at, @Owned Frame frame) {
    Frame before = ring[at];
    ring[at] = frame;
    if (before != null) {
      before.drop();
    }
  }

  void answer(Answer answer, Answer next) {
    Frame frame = ring[answer.id()];
    if (frame == null) {
      return;
    }
    answer = next;
    // :: error: [overwritten]
    ring[answer.id()] = null;
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
