// Rows and columns of owned pages.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class GridOfPages {
  private final @Nullable @Owned Page[][] grid = new Page[16][16];

  synchronized @Nullable @Owned Page swap(int row, int column, @Nullable @Owned Page next) {
    Page old = grid[row][column];
    grid[row][column] = next;
    return old;
  }

  synchronized void clear() {
    for (int row = 0; row < grid.length; row++) {
      for (int column = 0; column < grid[row].length; column++) {
        Page page = grid[row][column];
        grid[row][column] = null;
        if (page != null) {
          page.free();
        }
      }
    }
  }
}

@Tracked
class Page {
  private final long index;

  Page(long index) {
    this.index = index;
  }

  void free(@Owned Page this) {}

  void writeBack(@Owned Page this) {}

  long index() {
    return index;
  }

  boolean dirty() {
    return (index & 1) == 1;
  }
}
