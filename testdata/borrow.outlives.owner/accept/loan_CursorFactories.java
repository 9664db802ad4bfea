// A cursor is returned where its owner is named, by the owner and by a helper.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class CursorFactories {
  private final int[] cells = {1, 2, 3};

  @Borrowed("this") Cells cells() {
    return new Cells(this, 0);
  }

  @Borrowed Cells from(int start) {
    Cells c = new Cells(this, start);
    return c;
  }

  static @Borrowed("table") Cells middleOf(@Borrowed CursorFactories table) {
    return table.from(table.cells.length / 2);
  }

  static int use(@Owned CursorFactories table) {
    int sum = middleOf(table).next() + table.cells().next();
    table.close();
    return sum;
  }

  void close(@Owned CursorFactories this) {}

  static class Cells {
    private final @Borrowed CursorFactories table;
    private int at;

    Cells(@Borrowed CursorFactories table, int at) {
      this.table = table;
      this.at = at;
    }

    int next() {
      return table.cells[at++];
    }
  }
}
