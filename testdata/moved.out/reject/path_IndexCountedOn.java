// what a slot or field keeps goes to a field, and the index counts on before the slot is cleared, or the same field of another object is looked at
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class IndexCountedOn {
  private final @Nullable @Owned Frame[] slots = new Frame[4];
  private @Nullable @Owned Frame kept;
  private @Nullable @Owned Frame first;
  private int head;

  void next(int index) {
    if (kept == null) {
      // :: error: [moved.out]
      kept = slots[index];
      index++;
      if (slots[index] == null) {
        slots[index] = null;
      }
    }
  }

  void nextOfField() {
    if (kept == null) {
      // :: error: [moved.out]
      kept = slots[head];
      head++;
    }
  }

  void another(IndexCountedOn other) {
    if (kept == null) {
      // :: error: [moved.out]
      kept = first;
      if (other.first == null) {
        head = 0;
      }
    }
  }

  void first(@Owned Frame frame) {
    Frame before = first;
    first = frame;
    if (before != null) {
      before.send();
    }
  }

  void fill(int index, @Owned Frame frame) {
    Frame before = slots[index];
    slots[index] = frame;
    if (before != null) {
      before.send();
    }
  }

  void end() {
    Frame last = kept;
    kept = null;
    if (last != null) {
      last.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
