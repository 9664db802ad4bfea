// the helper is called before the cell is seen empty, or is given something else
import dev.custody.annotations.Owned;

final class Storing {
  static void another(Cell cell, Cell other, @Owned Frame frame) {
    Filling.fill(other);
    if (cell.kept == null) {
      cell.kept = frame;
    } else {
      frame.send();
    }
  }

  static void looked(Cell cell, Cover cover, @Owned Frame frame) {
    Frame seen = cell.peek();
    System.out.println(seen == null ? 0 : seen.length());
    if (cell.kept == null) {
      Filling.look(cover);
      cell.kept = frame;
    } else {
      frame.send();
    }
  }

  static void inside(Box box, Cell other, @Owned Frame frame) {
    Filling.fill(other);
    if (box.cell.kept == null) {
      box.cell.kept = frame;
    } else {
      frame.send();
    }
  }

  static void ofTheBox(Box box, @Owned Frame frame) {
    Filling.fillBox(box);
    if (box.cell.kept == null) {
      box.cell.kept = frame;
    } else {
      frame.send();
    }
  }
}
