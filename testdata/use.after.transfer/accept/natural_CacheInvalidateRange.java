// Truncation of a file drops every extent behind the new end and trims the one that crosses it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.TreeMap;

class CacheInvalidateRange {
  private final TreeMap<Long, @Owned Extent> extents = new TreeMap<>();

  void add(@Owned Extent extent) {
    Extent old = extents.put(extent.start(), extent);
    if (old != null) {
      old.release();
    }
  }

  int truncate(long end) {
    int released = 0;
    while (!extents.isEmpty() && extents.lastKey() >= end) {
      Extent extent = extents.remove(extents.lastKey());
      if (extent != null) {
        extent.release();
        released++;
      }
    }
    if (!extents.isEmpty()) {
      long key = extents.lastKey();
      Extent last = extents.remove(key);
      if (last != null) {
        last.trimTo(end);
        add(last);
      }
    }
    return released;
  }

  long bytes() {
    long bytes = 0;
    for (Extent extent : extents.values()) {
      bytes += extent.length();
    }
    return bytes;
  }
}

@Tracked
class Extent {
  private final long start;
  private long length;

  Extent(long start, long length) {
    this.start = start;
    this.length = length;
  }

  long start() {
    return start;
  }

  long length() {
    return length;
  }

  void trimTo(@Borrowed(exclusive = true) Extent this, long end) {
    if (start + length > end) {
      length = end - start;
    }
  }

  void release(@Owned Extent this) {}
}
