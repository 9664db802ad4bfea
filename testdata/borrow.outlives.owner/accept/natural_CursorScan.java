// A cursor over a table: opened, moved, read row by row and closed by try-with-resources.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CursorScan {
  private int scans;

  long sum(@Borrowed Table table, long from, long to) {
    long sum = 0;
    scans++;
    try (Cursor cursor = table.open(from)) {
      while (cursor.next()) {
        Row row = cursor.row();
        if (row.key() >= to) {
          break;
        }
        sum += row.value();
      }
    }
    return sum;
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
