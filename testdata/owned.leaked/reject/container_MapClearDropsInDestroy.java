// clear() of a map drops all values at once.
import dev.custody.annotations.Owned;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

class MapClearDropsInDestroy {
  private final EnumMap<Op, @Owned Request<Pdu>> lastOf = new EnumMap<>(Op.class);

  synchronized void remember(@Owned Request<Pdu> rq) {
    Request<Pdu> old = lastOf.put(rq.op(), rq);
    if (old != null) {
      old.endOk();
    }
  }

  synchronized void destroy() {
    // :: error: [owned.leaked]
    lastOf.clear();
  }

  synchronized @Nullable @Owned Request<Pdu> take(Op op) {
    return lastOf.remove(op);
  }
}

class Pdu {
  int retries;
}
