// "default void queueRqs(@Borrowed(exclusive=true) RequestList<P>)": what the driver pops is its
// own; the rest stays in the list.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.RequestList;

class QueueRqsPopsAndKeeps implements BlockOps<Pdu> {
  private final InflightTable<Pdu> table = new InflightTable<>();

  @Override
  public void queueRqs(@Borrowed(exclusive = true) RequestList<Pdu> list) {
    for (int i = 0; i < 8 && !list.isEmpty(); i++) {
      // :: error: [owned.leaked]
      IdleRequest<Pdu> idle = list.pop();
      if (idle != null && idle.op() != Op.DISCARD) {
        table.put(idle.start());
      }
    }
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    table.put(idle.start());
  }

  @Override
  public void commitRqs(HwQueue<Pdu> hw) {
    table.drain(Request::complete);
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int retries;
}
