// A frame that an iterator gives of what the data of a request keeps is used after its end.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

class IteratorInData {
  int first(@Owned Request<Pdu> rq) {
    Iterator<@Owned Frame> frames = rq.data().frames.iterator();
    Frame first = frames.next();
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    return first.length();
  }

  static final class Pdu {
    private final List<@Owned Frame> frames = new ArrayList<>();

    void add(@Owned Frame frame) {
      frames.add(frame);
    }

    void sendAll() {
      while (!frames.isEmpty()) {
        frames.remove(0).send();
      }
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
