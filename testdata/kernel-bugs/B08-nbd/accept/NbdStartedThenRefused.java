// nbd: don't start request if nbd_queue_rq() failed (0de2b7a4dd08); nbd_handle_cmd in drivers/block/nbd.c.
// Wrong: a request without a usable connection is started and then returned to the block layer as failed,
// as if it were idle.
// Mended: the connection is chosen first, and only a request that will be sent is started.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import dev.custody.blk.TimeoutAction;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

class NbdStartedThenRefused implements BlockOps<NbdCmd> {
  private final NbdConfig config;

  NbdStartedThenRefused(NbdConfig config) {
    this.config = config;
  }

  @Override
  public NbdCmd newRequestData() {
    return new NbdCmd();
  }

  @Override
  public void queueRq(HwQueue<NbdCmd> hw, @Owned IdleRequest<NbdCmd> idle, boolean last) {
    nbdHandleCmd(idle, hw.tagSet(), hw.index());
  }

  private void nbdHandleCmd(@Owned IdleRequest<NbdCmd> idle, TagSet<NbdCmd> tags, int queue) {
    if (!config.tryGet()) {
      idle.reject(BlkStatus.IOERR);
      return;
    }
    NbdHeader header = NbdHeader.of(idle);
    NbdSock sock = usableSock(queue);
    if (sock == null) {
      config.put();
      idle.reject(BlkStatus.IOERR);
      return;
    }
    int cookie = idle.start().giveToHardware();
    nbdSendCmd(sock, header, cookie, tags);
    config.put();
  }

  private void nbdSendCmd(NbdSock sock, NbdHeader header, int cookie, TagSet<NbdCmd> tags) {
    try {
      sock.send(header, cookie);
    } catch (IOException e) {
      sock.markDead();
      Request<NbdCmd> rq = tags.claim(cookie);
      if (rq != null) {
        rq.requeue(true);
      }
    }
  }

  /** The socket of a queue, or another that lives ({@code find_fallback}); null for none. */
  private @Nullable NbdSock usableSock(int queue) {
    List<NbdSock> socks = config.socks();
    if (queue < socks.size() && !socks.get(queue).isDead()) {
      return socks.get(queue);
    }
    for (NbdSock sock : socks) {
      if (!sock.isDead()) {
        return sock;
      }
    }
    return config.waitForReconnect() ? usableSock(queue) : null;
  }

  /** The receiver has read an answer. */
  void reply(TagSet<NbdCmd> tags, int cookie, int error) {
    Request<NbdCmd> rq = tags.claim(cookie);
    if (rq == null) {
      return;
    }
    rq.dataExclusive().answered(error);
    rq.complete();
  }

  @Override
  public void complete(@Owned Request<NbdCmd> rq) {
    rq.end(rq.data().status());
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<NbdCmd> rq) {
    Request<NbdCmd> mine = rq.tagSet().claim(rq.wireId());
    if (mine != null) {
      mine.requeue(true);
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

record NbdHeader(Op op, long offset, int bytes) {
  static NbdHeader of(@Borrowed IdleRequest<NbdCmd> rq) {
    return new NbdHeader(rq.op(), rq.sector() << 9, rq.bytes());
  }
}

/** The sockets of a device, counted while somebody uses them. */
interface NbdConfig {
  boolean tryGet();

  void put();

  List<NbdSock> socks();

  boolean waitForReconnect();
}

interface NbdSock {
  boolean isDead();

  void markDead();

  void send(NbdHeader header, int cookie) throws IOException;
}
