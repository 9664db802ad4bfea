// The closure of merge() returns one of two requests and forgets the other.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class MergeKeepsOneOfTwo {
  private final Map<Integer, @Owned Request<Pdu>> newest = new HashMap<>();

  synchronized void note(@Owned Request<Pdu> rq) {
    // :: error: [owned.leaked]
    newest.merge(rq.hwQueue(), rq, (before, after) -> after);
  }

  synchronized @Nullable @Owned Request<Pdu> take(int hwQueue) {
    return newest.remove(hwQueue);
  }
}

class Pdu {
  int retries;
}
