// A port lends its lane, which it empties under its lock; here it is emptied without that.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

@Tracked
class Port {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Borrowed("this") ArrayDeque<@Owned Frame> lane() {
    return frames;
  }

  void put(@Owned Frame frame) {
    synchronized (this) {
      frames.add(frame);
    }
  }

  void take() {
    Frame frame;
    synchronized (this) {
      frame = frames.poll();
    }
    if (frame != null) {
      frame.send();
    }
  }

  void end(@Owned Port this) {
    Frame frame;
    while ((frame = frames.poll()) != null) {
      frame.send();
    }
  }
}

@Tracked
class PortUser {
  private final @Owned Port port = new Port();

  private static void send(@Nullable @Owned Frame frame) {
    if (frame != null) {
      frame.send();
    }
  }

  void ofItsOwn() {
    // :: error: [field.unsynchronized]
    send(port.lane().poll());
  }

  void byAnotherName() {
    Port same = port;
    // :: error: [field.unsynchronized]
    send(same.lane().poll());
  }

  static void ofAnother(Port given) {
    // :: error: [field.unsynchronized]
    send(given.lane().poll());
  }

  void end(@Owned PortUser this) {
    port.end();
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
