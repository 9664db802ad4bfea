// gap: where what moved from a field turns out to have been null, the field is not known to be empty; a call may have filled it meanwhile
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NothingMoved {
  private @Nullable @Owned Frame head;
  private @Nullable @Owned Frame tail;

  void shift(@Owned Frame other) {
    if (tail != null) {
      other.send();
      return;
    }
    Frame first = head;
    tail = first;
    if (first == null) {
      // :: error: [overwritten]
      head = other; // was null, as what came from it
      return;
    }
    head = other;
  }

  void put(@Owned Frame frame) {
    if (head == null) {
      head = frame;
    } else {
      frame.send();
    }
  }

  void end() {
    Frame one = head;
    head = null;
    if (one != null) {
      one.send();
    }
    Frame other = tail;
    tail = null;
    if (other != null) {
      other.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
