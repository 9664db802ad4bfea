// A table builder is finished into a table or abandoned; a bad key abandons it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class StoreTableBuilder {
  private final List<@Owned SsTable> tables = new ArrayList<>();

  boolean flush(long[] keys) {
    Builder builder = new Builder(keys.length);
    long last = Long.MIN_VALUE;
    for (long key : keys) {
      if (key <= last) {
        builder.abandon();
        return false;
      }
      builder.add(key);
      last = key;
    }
    if (builder.isEmpty()) {
      builder.abandon();
      return true;
    }
    tables.add(builder.finish());
    return true;
  }

  void close() {
    for (int i = tables.size() - 1; i >= 0; i--) {
      tables.remove(i).close();
    }
  }
}

@Tracked
class Builder {
  private final long[] keys;
  private int count;

  Builder(int capacity) {
    keys = new long[capacity];
  }

  void add(@Borrowed(exclusive = true) Builder this, long key) {
    keys[count++] = key;
  }

  boolean isEmpty() {
    return count == 0;
  }

  @Owned SsTable finish(@Owned Builder this) {
    return new SsTable(keys, count);
  }

  void abandon(@Owned Builder this) {}
}

@Tracked
class SsTable {
  private final long[] keys;
  private final int count;

  SsTable(long[] keys, int count) {
    this.keys = keys;
    this.count = count;
  }

  boolean mightContain(long key) {
    return count > 0 && keys[0] <= key && key <= keys[count - 1];
  }

  void close(@Owned SsTable this) {}
}
