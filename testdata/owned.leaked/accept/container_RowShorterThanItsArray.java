// A loop empties each slot of a row, and the row is replaced.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
final class Grid {
  private static final int ROWS = 2;
  private static final int COLUMNS = 3;

  private final @Nullable @Owned Frame[][] cells = new Frame[ROWS][COLUMNS];

  void put(@Borrowed(exclusive = true) Grid this, int row, int column, @Owned Frame frame) {
    if (cells[row][column] == null) {
      cells[row][column] = frame;
    } else {
      frame.end();
    }
  }

  void renew(@Borrowed(exclusive = true) Grid this, int at) {
    @Nullable @Owned Frame[] row = cells[at];
    for (int i = 0; i < row.length; i++) {
      Frame frame = row[i];
      row[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
    cells[at] = new Frame[COLUMNS];
  }

  void close(@Owned Grid this) {
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        Frame frame = cells[row][column];
        cells[row][column] = null;
        if (frame != null) {
          frame.end();
        }
      }
    }
  }
}

@Tracked
interface Frame {
  void end(@Owned Frame this);
}
