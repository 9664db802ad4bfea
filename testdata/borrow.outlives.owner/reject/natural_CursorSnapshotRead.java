// The value is computed with after its snapshot was released.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class CursorSnapshotRead {
  private final Versioned store;

  CursorSnapshotRead(Versioned store) {
    this.store = store;
  }

  long difference(String account) {
    Snapshot before = store.snapshot();
    Value old = before.get(account);
    if (old == null) {
      before.release();
      return 0;
    }
    Snapshot after = store.snapshot();
    Value now = after.get(account);
    long current = now == null ? 0 : now.amount();
    after.release();
    before.release();
    // :: error: [borrow.outlives.owner]
    return current - old.amount();
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
