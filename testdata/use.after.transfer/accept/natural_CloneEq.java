// equals with a cast, compareTo and a copy factory on a tracked class; a keyed cache.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class CloneEq {
  private final Map<Long, @Owned Ext> cache = new HashMap<>();

  @Owned Ext copyOf(long start) {
    Ext ext = cache.get(start);
    if (ext == null) {
      return new Ext(start, 0);
    }
    return ext.copy();
  }

  boolean update(@Owned Ext fresh) {
    long start = fresh.start();
    Ext old = cache.get(start);
    if (old != null && old.equals(fresh)) {
      fresh.free();
      return false;
    }
    Ext dropped = cache.put(start, fresh);
    if (dropped != null) {
      dropped.free();
    }
    return true;
  }

  void evict(long below) {
    for (var it = cache.entrySet().iterator(); it.hasNext(); ) {
      var entry = it.next();
      if (entry.getKey() < below) {
        Ext ext = entry.getValue();
        System.out.println("evict " + ext.start());
      }
    }
    Ext first = cache.remove(0L);
    if (first != null) {
      first.free();
    }
  }
}

@Tracked
final class Ext implements Comparable<@Borrowed Ext> {
  private final long start;
  private final int length;

  Ext(long start, int length) {
    this.start = start;
    this.length = length;
  }

  long start() {
    return start;
  }

  @Owned Ext copy() {
    return new Ext(start, length);
  }

  @Override
  public int compareTo(@Borrowed Ext other) {
    return Long.compare(start, other.start);
  }

  @Override
  public boolean equals(@Nullable Object obj) {
    return obj instanceof Ext && start == ((Ext) obj).start && length == ((Ext) obj).length;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(start);
  }

  void free(@Owned Ext this) {}
}
