// A chain of versions: each owns the older one; pruning cuts the chain behind the horizon.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TxVersionChain {
  private @Nullable @Owned Version newest;
  private int versions;

  void write(long timestamp, byte[] value) {
    Version older = newest;
    newest = null;
    newest = new Version(timestamp, value, older);
    versions++;
  }

  long newestTimestamp() {
    return newest == null ? 0 : newest.timestamp();
  }

  void prune(long horizon) {
    if (newest != null) {
      versions -= newest.pruneBehind(horizon);
    }
  }

  void drop() {
    Version all = newest;
    newest = null;
    if (all != null) {
      all.discard();
    }
    versions = 0;
  }
}

@Tracked
final class Version {
  private final long timestamp;
  private final byte[] value;
  private @Nullable @Owned Version older;

  Version(long timestamp, byte[] value, @Nullable @Owned Version older) {
    this.timestamp = timestamp;
    this.value = value;
    this.older = older;
  }

  long timestamp() {
    return timestamp;
  }

  int bytes() {
    return value.length + (older == null ? 0 : older.bytes());
  }

  int pruneBehind(@Borrowed(exclusive = true) Version this, long horizon) {
    if (older == null) {
      return 0;
    }
    if (timestamp > horizon) {
      return older.pruneBehind(horizon);
    }
    Version cut = older;
    older = null;
    return cut.discard();
  }

  int discard(@Owned Version this) {
    int discarded = 1;
    if (older != null) {
      discarded += older.discard();
    }
    return discarded;
  }
}
