// a reference to a method of what was made here empties it
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

class ReferenceFillsWhatWasMadeHere {
  void byQueue() {
    Deque<@Owned Frame> queue = new ArrayDeque<>();
    Consumer<@Owned Frame> sink = queue::add;
    sink.accept(new Frame());
    for (Frame frame; (frame = queue.poll()) != null; ) {
      frame.drop();
    }
  }

  void byCell() {
    Cell cell = new Cell();
    Consumer<@Owned Frame> sink = cell::set;
    sink.accept(new Frame());
    cell.set(null);
  }
}

class Cell {
  private @Nullable @Owned Frame frame;

  void set(@Nullable @Owned Frame next) {
    Frame old = frame;
    frame = next;
    if (old != null) {
      old.drop();
    }
  }

  void setOrNew(@Nullable @Owned Frame next) {
    Frame old = frame;
    frame = next == null ? new Frame() : next;
    if (old != null) {
      old.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
