// What an object's field keeps is lent by that object, and by no other; a slot by who keeps its array.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LentByFieldOfParameter {
  private @Owned Frame first;
  private @Owned Frame[] slots = new Frame[4];
  private LentByFieldOfParameter next;

  @Borrowed Frame ofAnother(LentByFieldOfParameter other) {
    // :: error: [borrow.returned]
    return other.first;
  }

  @Borrowed("#1") Frame ofThis(LentByFieldOfParameter other) {
    // :: error: [borrow.returned]
    return first;
  }

  @Borrowed("#1") Frame ofItsNext(LentByFieldOfParameter other) {
    // :: error: [borrow.returned]
    return other.next.first;
  }

  @Borrowed("#1") Frame ofTheSecond(LentByFieldOfParameter other, LentByFieldOfParameter second) {
    // :: error: [borrow.returned]
    return second.first;
  }

  @Borrowed("#1") Frame ofReassigned(LentByFieldOfParameter other) {
    other = next;
    // :: error: [borrow.returned]
    return other.first;
  }

  @Borrowed Frame slotOfAnother(LentByFieldOfParameter other) {
    @Owned Frame[] table = other.slots;
    // :: error: [borrow.returned]
    return table[0];
  }

  @Borrowed Frame slotOfOld() {
    // :: error: [owned.leaked]
    @Owned Frame[] table = new Frame[4];
    table[0] = new Frame();
    // :: error: [borrow.returned]
    return table[0];
  }

  @Borrowed("#1") Frame taken(LentByFieldOfParameter other) {
    Frame frame = other.first;
    // :: error: [owned.leaked]
    other.first = null;
    // :: error: [borrow.returned]
    return frame;
  }

  void drain() {
    Frame frame = first;
    first = null;
    if (frame != null) {
      frame.end();
    }
    for (int i = 0; i < slots.length; i++) {
      frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void end(@Owned Frame this) {}
}
