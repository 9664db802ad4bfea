// Mended: What is kept is owned, and its part is written first.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class KeptWhenMade {
  static void made(@Owned Frame frame) {
    AtomicReference<@Owned Frame> last = new AtomicReference<>(frame);
    Frame kept = last.getAndSet(null);
    if (kept != null) {
      kept.send();
    }
  }

  static void listed(List<@Borrowed Frame> frames, @Borrowed Frame frame) {
    frames.contains(frame);
  }

  static void added(List<@Owned Frame> frames, @Owned Frame frame) {
    @Borrowed(exclusive = true) Part part = frame.part();
    part.write();
    frames.add(frame);
  }
}

@Tracked
class Part {
  void write(@Borrowed(exclusive = true) Part this) {}

  void end(@Owned Part this) {}
}

@Tracked
class Frame {
  private final @Owned Part part = new Part();

  @Borrowed(value = "this", exclusive = true) Part part(@Borrowed(exclusive = true) Frame this) {
    return part;
  }

  void send(@Owned Frame this) {
    part.end();
  }
}
