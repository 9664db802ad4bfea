// Error handling: a command that timed out is aborted; if that fails the host is reset and all are requeued.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import java.util.ArrayList;
import java.util.List;

class ScsiErrorHandler implements BlockOps<ScsiErrorHandler.Cmd> {
  static final class Cmd {
    int aborts;
    boolean urgent;
  }

  interface Hba {
    void issue(int tag);

    boolean abort(int tag);

    void reset();
  }

  private final InflightTable<Cmd> table;
  private final Hba hba;
  private final int maxAborts = 3;

  ScsiErrorHandler(InflightTable<Cmd> table, Hba hba) {
    this.table = table;
    this.hba = hba;
  }

  @Override
  public void queueRq(HwQueue<Cmd> hw, @Owned IdleRequest<Cmd> idle, boolean last) {
    var rq = idle.start();
    var cmd = rq.dataExclusive();
    cmd.urgent = last;
    int tag = rq.tag();
    table.put(rq);
    hba.issue(tag);
  }

  void isr(int tag, boolean ok) {
    var rq = table.take(tag);
    if (rq == null) return;
    if (ok) rq.complete();
    else rq.end(BlkStatus.IOERR);
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Cmd> seen) {
    int tag = seen.tag();
    if (!hba.abort(tag)) {
      return TimeoutAction.RESET_TIMER;
    }
    Request<Cmd> rq = table.take(tag);
    if (rq == null) {
      return TimeoutAction.DONE;
    }
    Cmd cmd = rq.dataExclusive();
    if (++cmd.aborts > maxAborts) {
      rq.end(BlkStatus.TIMEOUT);
    } else {
      rq.requeue(true);
    }
    return TimeoutAction.DONE;
  }

  void resetHost() {
    List<@Owned Request<Cmd>> urgent = new ArrayList<>();
    table.drain(
        rq -> {
          if (rq.data().urgent) {
            urgent.add(rq);
          } else {
            rq.requeue(false);
          }
        });
    hba.reset();
    while (!urgent.isEmpty()) {
      urgent.remove(0).requeue(true);
    }
  }

  @Override
  public Cmd newRequestData() {
    return new Cmd();
  }
}
