// getAndSet() hands the old request to whoever swaps it out.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class AtomicSwapForgotten {
  private final AtomicReference<@Nullable @Owned Request<Pdu>> slot = new AtomicReference<>();

  int replace(@Owned Request<Pdu> next) {
    // :: error: [owned.leaked]
    Request<Pdu> old = slot.getAndSet(next);
    if (old == null) {
      return 0;
    }
    return old.bytes();
  }

  void clear() {
    Request<Pdu> old = slot.getAndSet(null);
    if (old != null) {
      old.requeue(true);
    }
  }
}

class Pdu {
  int retries;
}
