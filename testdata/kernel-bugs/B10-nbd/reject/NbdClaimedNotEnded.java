// nbd: don't clear 'NBD_CMD_INFLIGHT' flag if request is not completed (2895f1831e91); nbd_handle_reply and
// recv_work in drivers/block/nbd.c.
// Wrong: the claim is taken before the reply is checked, and a reply that does not fit returns with the
// request claimed and never completed.
// Mended: the reply is checked against the request while that stays in flight, and the claim is taken only
// where it is completed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class NbdClaimedNotEnded implements BlockOps<NbdCmd> {
  private final NbdSock[] socks;

  /** Requests whose answer is awaited, by tag; guarded by this. */
  private final Map<Integer, @Owned Request<NbdCmd>> inflight = new HashMap<>();

  NbdClaimedNotEnded(NbdSock... socks) {
    this.socks = socks.clone();
  }

  @Override
  public NbdCmd newRequestData() {
    return new NbdCmd();
  }

  @Override
  public void queueRq(HwQueue<NbdCmd> hw, @Owned IdleRequest<NbdCmd> idle, boolean last) {
    Request<NbdCmd> rq = idle.start();
    int index = hw.index() % socks.length;
    int tag = rq.tag();
    int cookie = rq.dataExclusive().nextCookie(index);
    NbdMessage message = new NbdMessage(tag, cookie, rq.sector() << 9, rq.bytes());
    synchronized (this) {
      Request<NbdCmd> stale = inflight.put(tag, rq);
      if (stale != null) {
        stale.end(BlkStatus.IOERR);
      }
    }
    try {
      socks[index].send(message);
    } catch (IOException e) {
      socks[index].markDead();
    }
  }

  /** Reads replies of one socket until it is dead; runs on a thread of its own. */
  void recvWork(int index) {
    NbdSock sock = socks[index];
    try {
      while (!sock.isDead()) {
        NbdReply reply = sock.readReply();
        if (!nbdHandleReply(index, reply)) {
          sock.markDead();
        }
      }
    } catch (IOException e) {
      sock.markDead();
    }
  }

  /** False when the reply answers nothing that was asked on this socket. */
  private synchronized boolean nbdHandleReply(int index, NbdReply reply) {
    int tag = reply.tag();
    // :: error: [owned.leaked]
    Request<NbdCmd> rq = inflight.remove(tag);
    if (rq == null) {
      return false;
    }
    NbdCmd cmd = rq.data();
    if (cmd.index() != index || cmd.cookie() != reply.cookie()) {
      return false;
    }
    finish(rq, reply.error());
    return true;
  }

  private static void finish(@Nullable @Owned Request<NbdCmd> rq, int error) {
    if (rq != null) {
      rq.dataExclusive().answered(error);
      rq.complete();
    }
  }

  @Override
  public void complete(@Owned Request<NbdCmd> rq) {
    rq.end(rq.data().status());
  }

  @Override
  public synchronized TimeoutAction timeout(@Borrowed Request<NbdCmd> rq) {
    Request<NbdCmd> mine = inflight.remove(rq.tag());
    if (mine == null) {
      return TimeoutAction.DONE;
    }
    socks[mine.data().index()].markDead();
    mine.requeue(true);
    return TimeoutAction.DONE;
  }

  /** Fails what is still in flight when all sockets are gone. */
  synchronized void nbdClearQueue() {
    for (Integer tag : new ArrayList<>(inflight.keySet())) {
      finish(inflight.remove(tag), NbdReply.EIO);
    }
  }
}

/** Private data of a request ({@code struct nbd_cmd}). */
class NbdCmd {
  private int index;
  private int cookie;
  private int error;

  int nextCookie(@Borrowed(exclusive = true) NbdCmd this, int socket) {
    index = socket;
    return ++cookie;
  }

  void answered(@Borrowed(exclusive = true) NbdCmd this, int code) {
    error = code;
  }

  int index() {
    return index;
  }

  int cookie() {
    return cookie;
  }

  BlkStatus status() {
    return error == 0 ? BlkStatus.OK : BlkStatus.IOERR;
  }
}

record NbdMessage(int tag, int cookie, long offset, int bytes) {}

record NbdReply(int tag, int cookie, int error) {
  static final int EIO = 5;
}

interface NbdSock {
  boolean isDead();

  void markDead();

  void send(NbdMessage message) throws IOException;

  NbdReply readReply() throws IOException;
}
