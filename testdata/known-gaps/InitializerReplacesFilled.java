// gap: a block that is the only initializer to write a field, and an initializer of the field itself, count as the first to do so, though a helper that was called before may have filled it
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class InitializerReplacesFilled {
  private @Nullable @Owned Frame frame;

  {
    fill();
    frame = new Frame();
  }

  private void fill() {
    if (frame == null) {
      frame = new Frame();
    }
  }

  void end() {
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.end();
    }
  }
}

class ByAFieldBefore {
  private final int count = fill();
  private @Nullable @Owned Frame frame = new Frame();

  private int fill() {
    if (frame == null) {
      frame = new Frame();
    }
    return 1;
  }

  void end() {
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.end();
    }
  }
}

class QueueReplaced {
  private @Nullable ArrayDeque<@Owned Frame> frames;

  {
    fill();
    frames = new ArrayDeque<>();
  }

  private void fill() {
    if (frames == null) {
      frames = new ArrayDeque<>();
    }
    frames.add(new Frame());
  }

  void end() {
    Frame last;
    while (frames != null && (last = frames.poll()) != null) {
      last.end();
    }
  }
}

@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
