// Arrays of owned cells handed to helpers, in the spellings one would try.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayTable2 {
  private final @Nullable @Owned Cell[] cells = new Cell[8];

  synchronized boolean insert(@Owned Cell cell) {
    int slot = cell.key() & 7;
    if (cells[slot] != null) {
      cell.free();
      return false;
    }
    cells[slot] = cell;
    return true;
  }

  int used() {
    return count(cells);
  }

  int usedB() {
    return countB(cells);
  }

  int usedC() {
    return countC(cells);
  }


  void clear() {
    drain(cells);
  }

  private static int count(@Nullable @Owned Cell @Borrowed [] cells) {
    int n = 0;
    for (Cell cell : cells) {
      if (cell != null) {
        n++;
      }
    }
    return n;
  }

  private static int countB(@Nullable @Borrowed Cell @Borrowed [] cells) {
    int n = 0;
    for (Cell cell : cells) {
      n += cell != null ? cell.key() : 0;
    }
    return n;
  }

  private int countC(@Nullable @Owned Cell[] cells) {
    int n = 0;
    for (int i = 0; i < cells.length; i++) {
      Cell cell = cells[i];
      n += cell != null ? cell.key() : 0;
    }
    return n;
  }


  private static void drain(@Nullable @Owned Cell[] cells) {
    for (int i = 0; i < cells.length; i++) {
      Cell cell = cells[i];
      cells[i] = null;
      if (cell != null) {
        cell.free();
      }
    }
  }
}

@Tracked
final class Cell {
  private final int key;

  Cell(int key) {
    this.key = key;
  }

  int key() {
    return key;
  }

  void free(@Owned Cell this) {}
}
