// "void setSector(@Borrowed(exclusive=true) this, long)": the owner may, whoever is lent the
// request in timeout() may not.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;

class SetSectorIsExclusive implements BlockOps<Pdu> {
  private final InflightTable<Pdu> table = new InflightTable<>();

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    idle.setSector(idle.sector() + 2048);
    table.put(idle.start());
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Pdu> rq) {
    // :: error: [exclusive.required]
    rq.setSector(0);
    return TimeoutAction.RESET_TIMER;
  }

  void stop() {
    table.drain(Request::endOk);
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int retries;
}
