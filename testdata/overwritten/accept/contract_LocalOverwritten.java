// Mended: "overwritten: a store drops the only holder of an owned or counted value": a retry takes
// a second lease into the same variable.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LocalOverwritten {
  static int use(Pool pool, boolean retry) {
    Lease lease = pool.next();
    if (retry) {
      lease.giveBack();
      lease = pool.next();
    }
    int id = lease.id();
    lease.giveBack();
    return id;
  }
}

interface Pool {
  Lease next();
}

@Tracked
interface Lease {
  int id();

  void giveBack(@Owned Lease this);
}
