// A port lends its lane, which is emptied under the lock of the port wherever it is.
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
    Frame frame;
    synchronized (port) {
      frame = port.lane().poll();
    }
    send(frame);
  }

  void byAnotherName() {
    Port same = port;
    Frame frame;
    synchronized (same) {
      frame = same.lane().poll();
    }
    send(frame);
  }

  static void ofAnother(Port given) {
    Frame frame;
    synchronized (given) {
      frame = given.lane().poll();
    }
    send(frame);
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
