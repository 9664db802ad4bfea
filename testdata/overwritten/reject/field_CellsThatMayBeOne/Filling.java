// Cells of another file, and a box around one.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class Filling {
  static void fill(Cell cell) {
    if (cell.kept == null) {
      cell.kept = new Frame();
    }
  }

  static void fillBox(Box box) {
    fill(box.cell);
  }

  static void look(Cover cover) {}
}

class Box {
  final Cell cell = new Cell();
}

class Cover {}

class Cell {
  @Nullable @Owned Frame kept;

  @Nullable @Borrowed("this") Frame peek() {
    return kept;
  }

  void end() {
    Frame frame = kept;
    kept = null;
    if (frame != null) {
      frame.send();
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
