// Two tables are merged into a third; on failure the output is deleted and the inputs closed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class StoreCompaction {
  private final TableFactory factory;

  StoreCompaction(TableFactory factory) {
    this.factory = factory;
  }

  @Owned Table compact(@Owned Table older, @Owned Table newer) throws IOException {
    Table merged;
    try {
      merged = factory.create(older.level() + 1);
    } catch (IOException e) {
      older.close();
      newer.close();
      throw e;
    }
    try {
      long keys = older.maxKey() + newer.maxKey();
      for (long key = 0; key <= keys; key++) {
        byte[] value = newer.get(key);
        if (value == null) {
          value = older.get(key);
        }
        if (value != null) {
          merged.put(key, value);
        }
      }
    } catch (IOException | RuntimeException e) {
      merged.delete();
      older.close();
      newer.close();
      throw e;
    }
    older.delete();
    newer.delete();
    return merged;
  }
}

interface TableFactory {
  @Owned Table create(int level) throws IOException;
}

@Tracked
interface Table {
  int level();

  long maxKey();

  byte @Nullable [] get(long key) throws IOException;

  void put(@Borrowed(exclusive = true) Table this, long key, byte[] value) throws IOException;

  void delete(@Owned Table this);

  void close(@Owned Table this);
}
