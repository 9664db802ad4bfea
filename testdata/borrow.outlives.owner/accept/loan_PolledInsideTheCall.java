// Mended: the method looks at the frame before it takes frames out of the queue.
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
  private final ArrayDeque<@Owned Frame> late = new ArrayDeque<>();
  private int calls;

  int ofField() {
    Frame head = queue.peek();
    return head == null ? 0 : sendNext(head);
  }

  private int sendNext(@Borrowed Frame head) {
    int length = head.length();
    queue.remove().send();
    return length;
  }

  int inLoop() {
    Frame head = queue.peek();
    return head == null ? 0 : sendAll(head);
  }

  private int sendAll(@Borrowed Frame head) {
    int length = 0;
    for (Frame frame : queue) {
      length += frame.length() + head.length();
    }
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
    return length;
  }

  int throughHelper() {
    Frame head = queue.peek();
    return head == null ? 0 : log(head);
  }

  private int log(@Borrowed Frame head) {
    return head.length() + sendNext(head);
  }

  int ofList() {
    Frame head = all.get(0).peek();
    return head == null ? 0 : sendOfEach(head);
  }

  private int sendOfEach(@Borrowed Frame head) {
    int length = head.length();
    for (ArrayDeque<@Owned Frame> each : all) {
      each.remove().send();
    }
    return length;
  }

  int ofGetter() {
    Frame head = head();
    return head == null ? 0 : sendNext(head);
  }

  int counted() {
    Frame head = head();
    return head == null ? 0 : count(head);
  }

  private int count(@Borrowed Frame head) {
    calls++;
    return head.length();
  }

  @Nullable @Borrowed("this") Frame head() {
    return queue.peek();
  }

  int ofOther() {
    Frame head = queue.peek();
    return head == null ? 0 : sendLate(head);
  }

  private int sendLate(@Borrowed Frame head) {
    while (!late.isEmpty()) {
      late.remove().send();
    }
    return head.length();
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
