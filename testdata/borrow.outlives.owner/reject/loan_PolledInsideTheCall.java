// The peeked frame is handed to a method that takes it out of the queue and ends it first.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class PolledInsideTheCall {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
  private final List<ArrayDeque<@Owned Frame>> all = new ArrayList<>();

  int ofField() {
    Frame head = queue.peek();
    // :: error: [borrow.outlives.owner]
    return head == null ? 0 : sendNext(head);
  }

  private int sendNext(@Borrowed Frame head) {
    queue.remove().send();
    return head.length();
  }

  int inLoop() {
    Frame head = queue.peek();
    // :: error: [borrow.outlives.owner]
    return head == null ? 0 : sendAll(head);
  }

  private int sendAll(@Borrowed Frame head) {
    int length = 0;
    while (!queue.isEmpty()) {
      length += head.length();
      queue.remove().send();
    }
    return length;
  }

  int throughHelper() {
    Frame head = queue.peek();
    // :: error: [borrow.outlives.owner]
    return head == null ? 0 : log(head);
  }

  private int log(@Borrowed Frame head) {
    return 1 + sendNext(head);
  }

  int ofList() {
    Frame head = all.get(0).peek();
    // :: error: [borrow.outlives.owner]
    return head == null ? 0 : sendOfEach(head);
  }

  private int sendOfEach(@Borrowed Frame head) {
    for (ArrayDeque<@Owned Frame> each : all) {
      each.remove().send();
    }
    return head.length();
  }

  int ofGetter() {
    Frame head = head();
    // :: error: [borrow.outlives.owner]
    return head == null ? 0 : sendNext(head);
  }

  @Nullable @Borrowed("this") Frame head() {
    return queue.peek();
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
