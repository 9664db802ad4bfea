// A helper of another file fills a cell that may be the one which was seen empty.
import dev.custody.annotations.Owned;

final class Storing {
  static void another(Cell cell, Cell other, @Owned Frame frame) {
    Frame seen = cell.peek();
    System.out.println(seen == null ? 0 : seen.length());
    if (cell.kept == null) {
      Filling.fill(other);
      // :: error: [overwritten]
      cell.kept = frame;
    } else {
      frame.send();
    }
  }

  static void inside(Box box, Cell other, @Owned Frame frame) {
    if (box.cell.kept == null) {
      Filling.fill(other);
      // :: error: [overwritten]
      box.cell.kept = frame;
    } else {
      frame.send();
    }
  }

  static void ofTheBox(Box box, @Owned Frame frame) {
    if (box.cell.kept == null) {
      Filling.fillBox(box);
      // :: error: [overwritten]
      box.cell.kept = frame;
    } else {
      frame.send();
    }
  }
}
