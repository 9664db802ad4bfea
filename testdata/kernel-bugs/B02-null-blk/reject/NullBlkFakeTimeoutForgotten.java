// block: null_blk: Fix handling of fake timeout request (63f886597085); null_timeout_rq and null_queue_rq
// in drivers/block/null_blk/main.c.
// Wrong, the other half: a request that the fault struck is left behind by submission, and who ends it
// depends on the timeout handler alone.
// Mended: the request is recorded as one with a fake timeout, from where the handler takes it to complete
// it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import dev.custody.blk.TimeoutAction;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReference;

class NullBlkFakeTimeoutForgotten implements BlockOps<NullbCmd> {
  private final Store store;
  private final Fault timeoutFault;
  private final Fault requeueFault;

  /** Requests that the fault struck, which nobody works on: cmd->fake_timeout. */
  private final InflightTable<NullbCmd> fakeTimeouts = new InflightTable<>();

  NullBlkFakeTimeoutForgotten(Store store, Fault timeoutFault, Fault requeueFault) {
    this.store = store;
    this.timeoutFault = timeoutFault;
    this.requeueFault = requeueFault;
  }

  @Override
  public NullbCmd newRequestData() {
    return new NullbCmd();
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) NullbCmd cmd) {
    cmd.reset();
  }

  @Override
  public void queueRq(HwQueue<NullbCmd> hw, @Owned IdleRequest<NullbCmd> idle, boolean last) {
    if (requeueFault.strikes()) {
      idle.requeue(true);
      return;
    }
    // :: error: [owned.leaked]
    Request<NullbCmd> rq = idle.start();
    if (timeoutFault.strikes()) {
      return;
    }
    nullHandleCmd(rq);
  }

  /** May wait for memory so long that the request times out meanwhile. */
  private void nullHandleCmd(@Owned Request<NullbCmd> rq) {
    BlkStatus status =
        switch (rq.op()) {
          case FLUSH -> store.flush();
          case READ, WRITE -> nullHandleData(rq);
          case DISCARD, WRITE_ZEROES -> store.discard(rq.sector(), rq.bytes() >> 9);
          default -> BlkStatus.NOTSUPP;
        };
    rq.data().fail(status);
    rq.complete();
  }

  private BlkStatus nullHandleData(@Borrowed Request<NullbCmd> rq) {
    long sector = rq.sector();
    for (Segment segment : rq.segments()) {
      ByteBuffer memory = segment.buffer();
      BlkStatus status =
          rq.op().isWrite() ? store.write(sector, memory) : store.read(sector, memory);
      if (status != BlkStatus.OK) {
        return status;
      }
      sector += segment.length() >> 9;
    }
    return BlkStatus.OK;
  }

  @Override
  public void complete(@Owned Request<NullbCmd> rq) {
    rq.end(rq.data().error());
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<NullbCmd> rq) {
    rq.data().fail(BlkStatus.TIMEOUT);
    Request<NullbCmd> fake = fakeTimeouts.take(rq.tag());
    if (fake != null) {
      fake.complete();
    }
    return TimeoutAction.DONE;
  }

  @Override
  public void exitHctx(HwQueue<NullbCmd> hw) {
    fakeTimeouts.drain(rq -> rq.end(BlkStatus.IOERR));
  }
}

/** Private data of a request ({@code struct nullb_cmd}). */
class NullbCmd {
  /** Written by the timeout handler too, which only borrows the request. */
  private final AtomicReference<BlkStatus> error = new AtomicReference<>(BlkStatus.OK);

  void reset(@Borrowed(exclusive = true) NullbCmd this) {
    error.set(BlkStatus.OK);
  }

  /** The first failure stays. */
  void fail(@Borrowed NullbCmd this, BlkStatus status) {
    error.compareAndSet(BlkStatus.OK, status);
  }

  BlkStatus error(@Borrowed NullbCmd this) {
    return error.get();
  }
}

interface Store {
  BlkStatus read(long sector, @Borrowed ByteBuffer into);

  BlkStatus write(long sector, @Borrowed ByteBuffer from);

  BlkStatus discard(long sector, int sectors);

  BlkStatus flush();
}

/** Fault injection. */
interface Fault {
  boolean strikes();
}
