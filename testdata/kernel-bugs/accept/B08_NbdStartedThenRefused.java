// nbd: don't start request if nbd_queue_rq() failed (0de2b7a4dd08): a started request is returned as if it were idle.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;

class NbdStartedThenRefused implements BlockOps<Pdu> {
  private final Sockets sockets;

  NbdStartedThenRefused(Sockets sockets) {
    this.sockets = sockets;
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    if (!sockets.haveOne()) {
      idle.reject(BlkStatus.IOERR);
      return;
    }
    int wireId = idle.start().giveToHardware();
    sockets.send(wireId);
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

interface Sockets {
  boolean haveOne();

  void send(int wireId);
}

class Pdu {
  int retries;
}
