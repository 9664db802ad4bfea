// Mended: the loan is used before.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FieldOfNamelessLends {
  private final Cell cell = new Cell();

  Cell cell() {
    return cell;
  }

  static int byChain(FieldOfNamelessLends cells) {
    Frame lent = cells.cell().now();
    int length = lent == null ? 0 : lent.length();
    cells.cell().drop();
    return length;
  }

  void end() {
    cell.drop();
  }

  static final class Cell {
    private @Nullable @Owned Frame current;

    @Nullable @Borrowed("this.current") Frame now() {
      return current;
    }

    void drop() {
      Frame old = current;
      current = null;
      if (old != null) {
        old.send();
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
