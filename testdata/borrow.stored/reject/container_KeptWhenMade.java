// What is only lent is kept by what is made of it; as it goes, a part that it lends exclusively is lent no more.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class KeptWhenMade {
  static void made(@Borrowed Frame frame) {
    // :: error: [borrow.stored]
    AtomicReference<@Owned Frame> last = new AtomicReference<>(frame);
    Frame kept = last.getAndSet(null);
    if (kept != null) {
      kept.send();
    }
  }

  static void listed(List<@Borrowed Frame> frames, @Borrowed Frame frame) {
    // :: error: [borrow.stored]
    frames.add(frame);
  }

  static void added(List<@Owned Frame> frames, @Borrowed(exclusive = true) Frame frame) {
    @Borrowed(exclusive = true) Part part = frame.part();
    // :: error: [borrow.stored]
    frames.add(frame);
    // :: error: [borrow.outlives.owner]
    part.write();
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
