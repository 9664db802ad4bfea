// Mended: the slip is used before.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

class container_SlipsInData {
  int first(@Owned Request<Pdu> rq) {
    Slip first = rq.data().slips.iterator().next();
    int length = first.length();
    rq.endOk();
    return length;
  }

  int next(@Owned Request<Pdu> rq) {
    Iterator<@Owned Slip> slips = rq.data().slips.iterator();
    int length = slips.next().length();
    rq.endOk();
    return length;
  }

  static final class Pdu {
    private final List<@Owned Slip> slips = new ArrayList<>();

    void add(@Owned Slip slip) {
      slips.add(slip);
    }
  }
}

@Tracked(droppable = true)
class Slip {
  int length() {
    return 0;
  }
}
