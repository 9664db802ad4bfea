// A slip that the data of a request keeps is used after its end, when another has that data.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

class container_SlipsInData {
  int first(@Owned Request<Pdu> rq) {
    Slip first = rq.data().slips.iterator().next();
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    return first.length();
  }

  int next(@Owned Request<Pdu> rq) {
    Iterator<@Owned Slip> slips = rq.data().slips.iterator();
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    return slips.next().length();
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
