// A synchronized block on the lock that the field names.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class SynchronizedBlockOnLock {
  private final Object lock = new Object();

  @GuardedBy("lock")
  private @Nullable @Owned Request<Pdu> current;

  @Nullable @Owned Request<Pdu> exchange(@Nullable @Owned Request<Pdu> next) {
    synchronized (lock) {
      Request<Pdu> old = current;
      current = next;
      return old;
    }
  }
}

@interface GuardedBy {
  String value();
}

class Pdu {
  int retries;
}
