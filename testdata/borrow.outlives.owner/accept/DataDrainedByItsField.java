// Data that a tracked object gives lends what its queue keeps until that is emptied; other data of the object lends its own.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

class DataDrainedByItsField {
  static int polled(Port port) {
    Frame frame = port.data().first();
    int length = frame == null ? 0 : frame.length();
    Frame taken = port.data().frames.poll();
    if (taken != null) {
      taken.send();
    }
    return length;
  }

  static int removed(Port port) {
    Frame frame = port.data().first();
    int length = frame == null ? 0 : frame.length();
    Iterator<@Owned Frame> frames = port.data().frames.iterator();
    Frame taken = frames.next();
    frames.remove();
    taken.send();
    return length;
  }

  static int filled(Port port, @Owned Frame next) {
    Frame frame = port.data().first();
    port.data().put(next);
    int size = port.data().frames.size();
    return frame == null ? size : frame.length();
  }

  static int ofOtherData(Port port) {
    Frame frame = port.data().first();
    port.spare().tidy();
    Frame taken = port.spare().frames.poll();
    if (taken != null) {
      taken.send();
    }
    return frame == null ? 0 : frame.length();
  }

  static int ofAnother(Port port, Port other) {
    Frame frame = port.data().first();
    int length = frame == null ? 0 : frame.length();
    other.data().tidy();
    return length;
  }

  @Tracked
  static class Port {
    private final Data data = new Data();
    private final Data spare = new Data();

    @Borrowed("this") Data spare() {
      return spare;
    }

    @Borrowed("this") Data data() {
      return data;
    }

    void end(@Owned Port this) {
      data.tidy();
      spare.tidy();
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
