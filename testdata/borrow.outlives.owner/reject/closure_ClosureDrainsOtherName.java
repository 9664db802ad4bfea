// A closure, a loop or another object drains a queue that may be the one that lent a frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;

class ClosureDrainsOtherName {
  int byLambda(List<ArrayDeque<@Owned Frame>> rows, ArrayDeque<@Owned Frame> one) {
    Frame first = one.peek();
    rows.forEach(each -> drain(each));
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int byLoop(List<ArrayDeque<@Owned Frame>> rows, ArrayDeque<@Owned Frame> one) {
    Frame first = one.peek();
    for (ArrayDeque<@Owned Frame> each : rows) {
      for (Frame frame = each.poll(); frame != null; frame = each.poll()) {
        frame.send();
      }
    }
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int byOther(ArrayDeque<@Owned Frame> one, ArrayDeque<@Owned Frame> other, Drainer drainer) {
    Frame first = one.peek();
    drainer.drain(other);
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int byTrace(ArrayDeque<@Owned Frame> one, ArrayDeque<@Owned Frame> other) {
    Frame first = one.peek();
    Runnable job = () -> drain(other);
    job.run();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  static void drain(ArrayDeque<@Owned Frame> row) {
    for (Frame frame = row.poll(); frame != null; frame = row.poll()) {
      frame.send();
    }
  }
}

class Drainer {
  void drain(ArrayDeque<@Owned Frame> row) {
    for (Frame frame = row.poll(); frame != null; frame = row.poll()) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
