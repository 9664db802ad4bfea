// The row is read after the cursor has moved on.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CursorScan {
  private int scans;

  long gaps(@Borrowed Table table, long from) {
    long gaps = 0;
    scans++;
    try (Cursor cursor = table.open(from)) {
      if (!cursor.next()) {
        return 0;
      }
      Row first = cursor.row();
      while (cursor.next()) {
        // :: error: [borrow.outlives.owner]
        gaps += cursor.row().key() - first.key();
      }
    }
    return gaps;
  }

  int scans() {
    return scans;
  }
}

@Tracked
interface Table {
  @Owned Cursor open(long from);

  void drop(@Owned Table this);
}

@Tracked
abstract class Cursor implements AutoCloseable {
  private long position = -1;

  boolean next(@Borrowed(exclusive = true) Cursor this) {
    position++;
    return position < limit();
  }

  abstract long limit();

  @Borrowed("this") abstract Row row();

  @Override
  public abstract void close(@Owned Cursor this);
}

@Tracked
interface Row {
  long key();

  long value();
}
