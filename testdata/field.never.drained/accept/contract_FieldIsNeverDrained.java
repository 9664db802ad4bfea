// Mended: "a class that owns through a field must have a method which gives the field's value up,
// else field.never.drained": a queue that is only filled and measured.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class FieldIsNeverDrained {
  private final ArrayDeque<@Owned Frame> backlog = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    backlog.addLast(frame);
  }

  synchronized int bytes() {
    int bytes = 0;
    for (Frame frame : backlog) {
      bytes += frame.length();
    }
    return bytes;
  }

  synchronized void flush() {
    while (!backlog.isEmpty()) {
      backlog.removeFirst().send();
    }
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
