// A field is named by super, by a cast, or by the class around, and emptied before what was in it is sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class Above {
  @Nullable @Owned Frame held;

  void end() {
    Frame before = held;
    held = null;
    if (before != null) {
      before.send();
    }
  }
}

class Below extends Above {
  int bySuper() {
    Frame frame = super.held;
    super.held = null;
    if (frame == null) {
      return 0;
    }
    int size = frame.size();
    frame.send();
    return size;
  }

  int byCast() {
    Frame frame = ((Above) this).held;
    ((Above) this).held = null;
    if (frame == null) {
      return 0;
    }
    int size = frame.size();
    frame.send();
    return size;
  }

  class Inner {
    int byClass() {
      Frame frame = Below.this.held;
      Below.this.held = null;
      if (frame == null) {
        return 0;
      }
      int size = frame.size();
      frame.send();
      return size;
    }
  }
}

@Tracked
class Port {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  class Job {
    void drain() {
      while (!Port.this.frames.isEmpty()) {
        Port.this.frames.remove().send();
      }
      frames.clear();
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
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
