// a setter that is given nothing leaves nothing there
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class CellFilledForNothing {
  void forget(@Owned Frame frame) {
    Cell cell = new Cell();
    cell.set(frame);
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
