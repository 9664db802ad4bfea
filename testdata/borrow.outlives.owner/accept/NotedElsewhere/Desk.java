// A store of another file notes a port, and owns nothing; a box only writes its log.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class Desk {
  static int noted(Port port, Store store) {
    Frame frame = port.data().first();
    store.note(port);
    return frame == null ? 0 : frame.length();
  }

  static int written(Gate gate) {
    Frame frame = gate.first();
    gate.box.note();
    return frame == null ? 0 : frame.length();
  }
}

@Tracked
class Gate {
  final Box box = new Box();

  @Nullable @Borrowed("this") Frame first() {
    return box.first();
  }

  void end(@Owned Gate this) {
    box.tidy();
  }
}

class Box {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();
  private final Log log = new Log();

  void put(@Owned Frame frame) {
    frames.add(frame);
  }

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  void note() {
    log.write();
  }

  void tidy() {
    log.write();
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.send();
    }
  }
}
