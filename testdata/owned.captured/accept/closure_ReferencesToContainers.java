// The reference to an owning container's put or add takes what it is given.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;
import java.util.ArrayDeque;
import java.util.function.Consumer;

class ReferencesToContainers {
  private final InflightTable<Pdu> parked = new InflightTable<>();
  private final ArrayDeque<@Owned Frame> backlog = new ArrayDeque<>();

  void move(InflightTable<Pdu> table) {
    table.drain(parked::put);
  }

  Consumer<@Owned Frame> sink() {
    return backlog::add;
  }

  void stop() {
    parked.drain(rq -> rq.end(BlkStatus.OFFLINE));
    for (Frame f; (f = backlog.poll()) != null; ) {
      f.drop();
    }
  }
}

class Pdu {
  int retries;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
