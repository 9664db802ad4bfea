// An accessor that is written out may give another number each time.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class AccessorOfItsOwn {
  record Answer(int id) {
    static int asked;

    @Override
    public int id() {
      return id + asked++;
    }
  }

  private final @Nullable @Owned Frame[] ring = new Frame[4];

  void put(int at, @Owned Frame frame) {
    Frame before = ring[at];
    ring[at] = frame;
    if (before != null) {
      before.drop();
    }
  }

  void answer(Answer answer) {
    Frame frame = ring[answer.id()];
    if (frame == null) {
      return;
    }
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
