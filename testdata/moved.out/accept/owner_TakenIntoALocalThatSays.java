// a field or slot is read into a local that says it owns, and overwritten before the value is sent
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TakenIntoALocalThatSays {
  private @Nullable @Owned Frame kept;
  private @Nullable @Refcounted Frame seen;
  private final @Nullable @Owned Frame[] slots = new Frame[4];

  void put(@Owned Frame frame) {
    @Nullable @Owned Frame before = kept;
    kept = frame;
    if (before != null) {
      before.send();
    }
  }

  @Nullable @Owned Frame take() {
    @Nullable @Owned Frame frame = this.kept;
    this.kept = null;
    return frame;
  }

  void ifThere() {
    @Nullable @Owned Frame frame = kept;
    if (frame != null) {
      kept = null;
      frame.send();
    }
  }

  void onOneWay(boolean last) {
    @Nullable @Owned Frame frame = kept;
    if (last) {
      kept = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void assignedLater(boolean also) {
    @Nullable @Owned Frame frame = null;
    if (also) {
      frame = kept;
      kept = null;
    }
    if (frame != null) {
      frame.send();
    }
  }

  void swap(TakenIntoALocalThatSays other) {
    @Nullable @Owned Frame mine = kept;
    kept = other.kept;
    other.kept = mine;
  }

  void see(@Refcounted Frame frame) {
    @Nullable @Refcounted Frame before = seen;
    seen = frame;
    if (before != null) {
      before.release();
    }
  }

  void fill(int i, @Owned Frame frame) {
    @Nullable @Owned Frame before = slots[i];
    slots[i] = frame;
    if (before != null) {
      before.send();
    }
  }

  void sendAll() {
    for (int i = 0; i < slots.length; i++) {
      @Nullable @Owned Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void release(@Refcounted Frame this) {}
}
