// Data that a tracked object gives by a method lends what its queue keeps; the queue is emptied by its own name, or by that of another object which may be the same.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

class DataDrainedByItsField {
  static int polled(Port port) {
    Frame frame = port.data().first();
    Frame taken = port.data().frames.poll();
    if (taken != null) {
      taken.send();
    }
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int removed(Port port) {
    Frame frame = port.data().first();
    Iterator<@Owned Frame> frames = port.data().frames.iterator();
    Frame taken = frames.next();
    frames.remove();
    taken.send();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int ofAnother(Port port, Port other) {
    Frame frame = port.data().first();
    other.data().tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  @Tracked
  static class Port {
    private final Data data = new Data();

    @Borrowed("this") Data data() {
      return data;
    }

    void end(@Owned Port this) {
      data.tidy();
    }
  }

  static class Data {
    final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    void put(@Owned Frame frame) {
      frames.add(frame);
    }

    @Nullable @Borrowed("this") Frame first() {
      return frames.peek();
    }

    void tidy() {
      for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
