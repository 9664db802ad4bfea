// A closure, a loop or another object drains a queue that may be the one that lent a frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;

class ClosureDrainsOtherName {
  int byLambda(List<ArrayDeque<@Owned Frame>> rows, ArrayDeque<@Owned Frame> one) {
    Frame first = one.peek();
    int length = first == null ? 0 : first.length();
    rows.forEach(each -> drain(each));
    return length;
  }

  int byLoop(List<ArrayDeque<@Owned Frame>> rows, ArrayDeque<@Owned Frame> one) {
    Frame first = one.peek();
    int length = first == null ? 0 : first.length();
    for (ArrayDeque<@Owned Frame> each : rows) {
      for (Frame frame = each.poll(); frame != null; frame = each.poll()) {
        frame.send();
      }
    }
    return length;
  }

  int byOther(ArrayDeque<@Owned Frame> one, ArrayDeque<@Owned Frame> other, Drainer drainer) {
    Frame first = one.peek();
    int length = first == null ? 0 : first.length();
    drainer.drain(other);
    return length;
  }

  int byTrace(ArrayDeque<@Owned Frame> one, ArrayDeque<@Owned Frame> other) {
    Frame first = one.peek();
    int length = first == null ? 0 : first.length();
    Runnable job = () -> drain(other);
    job.run();
    return length;
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
