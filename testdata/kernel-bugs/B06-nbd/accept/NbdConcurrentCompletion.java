// nbd: make sure request completion won't concurrent (07175cb1baf4); nbd_clear_req and recv_work in
// drivers/block/nbd.c.
// Wrong: at disconnect the iterator over the tags completes each request, while the receiver may be
// completing the same one.
// Mended: both claim the request first, by clearing NBD_CMD_INFLIGHT under the lock of the command, and
// only one succeeds.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.GenDisk;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import dev.custody.blk.TimeoutAction;
import java.io.IOException;
import java.util.concurrent.ExecutorService;

class NbdConcurrentCompletion implements BlockOps<NbdCmd> {
  private final NbdSock sock;
  private final ExecutorService recvWorkq;

  /** Requests whose answer is awaited; taking one out is the claim to complete it. */
  private final InflightTable<NbdCmd> inflight = new InflightTable<>();

  private volatile boolean disconnecting;

  NbdConcurrentCompletion(NbdSock sock, ExecutorService recvWorkq) {
    this.sock = sock;
    this.recvWorkq = recvWorkq;
  }

  void start() {
    recvWorkq.execute(this::recvWork);
  }

  @Override
  public NbdCmd newRequestData() {
    return new NbdCmd();
  }

  @Override
  public void queueRq(HwQueue<NbdCmd> hw, @Owned IdleRequest<NbdCmd> idle, boolean last) {
    if (disconnecting) {
      idle.reject(BlkStatus.IOERR);
      return;
    }
    Request<NbdCmd> rq = idle.start();
    int tag = rq.tag();
    Op op = rq.op();
    long offset = rq.sector() << 9;
    int bytes = rq.bytes();
    inflight.put(rq);
    try {
      sock.send(tag, op, offset, bytes);
    } catch (IOException e) {
      sock.shutdown();
    }
  }

  private void recvWork() {
    try {
      while (!disconnecting) {
        nbdReadStat(sock.readReply());
      }
    } catch (IOException e) {
      sock.shutdown();
    }
  }

  private void nbdReadStat(NbdReply reply) throws IOException {
    Request<NbdCmd> rq = inflight.take(reply.tag());
    if (rq == null) {
      throw new IOException("unexpected reply " + reply.tag());
    }
    rq.dataExclusive().answered(reply.error());
    rq.complete();
  }

  @Override
  public void complete(@Owned Request<NbdCmd> rq) {
    rq.end(rq.data().status());
  }

  /** Ends what will get no answer any more ({@code nbd_clear_que}). */
  void disconnect(GenDisk disk, TagSet<NbdCmd> tags) {
    disconnecting = true;
    sock.shutdown();
    disk.queue().quiesce();
    tags.forEachInFlight(this::nbdClearReq);
    disk.queue().unquiesce();
    recvWorkq.shutdown();
  }

  private void nbdClearReq(@Borrowed Request<NbdCmd> rq) {
    Request<NbdCmd> claimed = inflight.take(rq.tag());
    if (claimed != null) {
      failWithIoError(claimed);
    }
  }

  private static void failWithIoError(@Owned Request<NbdCmd> rq) {
    rq.dataExclusive().answered(NbdReply.EIO);
    rq.complete();
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<NbdCmd> rq) {
    Request<NbdCmd> claimed = inflight.take(rq.tag());
    if (claimed != null) {
      sock.shutdown();
      claimed.requeue(true);
    }
    return TimeoutAction.DONE;
  }
}

/** Private data of a request ({@code struct nbd_cmd}). */
class NbdCmd {
  private int error;

  void answered(@Borrowed(exclusive = true) NbdCmd this, int code) {
    error = code;
  }

  BlkStatus status(@Borrowed NbdCmd this) {
    return error == 0 ? BlkStatus.OK : BlkStatus.IOERR;
  }
}

record NbdReply(int tag, int error) {
  static final int EIO = 5;
}

interface NbdSock {
  void send(int tag, Op op, long offset, int bytes) throws IOException;

  NbdReply readReply() throws IOException;

  void shutdown();
}
