// A method that is lent the first frame of one queue may take it out of its row before it looks at it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class PolledFromARowInside {
  private final ArrayDeque<@Owned Note> notes = new ArrayDeque<>();
  private final ArrayDeque<@Owned Frame>[] rows;
  private final List<? extends ArrayDeque<@Owned Frame>> open = new ArrayList<>();

  PolledFromARowInside(@Owned ArrayDeque<@Owned Frame>[] rows) {
    this.rows = rows;
  }

  int ofRow() {
    Frame head = rows[1].peek();
    return head == null ? 0 : sendNotes(head);
  }

  private int sendNotes(@Borrowed Frame head) {
    notes.remove().send();
    int length = head.length();
    for (ArrayDeque<@Owned Frame> each : rows) {
      each.remove().send();
    }
    return length;
  }

  int ofRows() {
    Frame head = rows[1].peek();
    // :: error: [borrow.outlives.owner]
    return head == null ? 0 : sendRows(head);
  }

  private int sendRows(@Borrowed Frame head) {
    for (ArrayDeque<@Owned Frame> each : rows) {
      each.remove().send();
    }
    return head.length();
  }

  int ofOpenList() {
    Frame head = open.get(0).peek();
    // :: error: [borrow.outlives.owner]
    return head == null ? 0 : sendOfEach(head);
  }

  private int sendOfEach(@Borrowed Frame head) {
    for (ArrayDeque<@Owned Frame> each : open) {
      each.remove().send();
    }
    return head.length();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}

@Tracked
class Note {
  void send(@Owned Note this) {}
}
