// Values read from a snapshot are lent from it and used before it is released.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class CursorSnapshotRead {
  private final Versioned store;

  CursorSnapshotRead(Versioned store) {
    this.store = store;
  }

  long total(List<String> accounts) {
    Snapshot snapshot = store.snapshot();
    long total = 0;
    for (String account : accounts) {
      Value value = snapshot.get(account);
      if (value != null) {
        total += value.amount();
      }
    }
    snapshot.release();
    return total;
  }

  long difference(String account) {
    Snapshot before = store.snapshot();
    Snapshot after = store.snapshot();
    Value old = before.get(account);
    Value now = after.get(account);
    long difference = (now == null ? 0 : now.amount()) - (old == null ? 0 : old.amount());
    before.release();
    after.release();
    return difference;
  }
}

interface Versioned {
  @Owned Snapshot snapshot();
}

@Tracked
interface Snapshot {
  @Nullable @Borrowed("this") Value get(String key);

  void release(@Owned Snapshot this);
}

@Tracked
interface Value {
  long amount();
}
