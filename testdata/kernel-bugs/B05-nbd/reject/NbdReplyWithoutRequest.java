// nbd: don't handle response without a corresponding request message (4e6eef5dc25b); nbd_read_stat and
// recv_work in drivers/block/nbd.c.
// Wrong: the tag of a reply is turned into a request although no message for it may have been sent, so a
// server completes what is not its own.
// Mended: a request is in flight from sending to reply only, and a reply is refused when its tag names
// none.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import dev.custody.blk.TagSet;
import dev.custody.blk.TimeoutAction;
import java.io.IOException;
import java.nio.ByteBuffer;

class NbdReplyWithoutRequest implements BlockOps<NbdCmd> {
  private final NbdSock[] socks;

  /** Requests whose message was sent: NBD_CMD_INFLIGHT. */
  private final InflightTable<NbdCmd> inflight = new InflightTable<>();

  NbdReplyWithoutRequest(NbdSock... socks) {
    this.socks = socks.clone();
  }

  @Override
  public NbdCmd newRequestData() {
    return new NbdCmd();
  }

  @Override
  public void queueRq(HwQueue<NbdCmd> hw, @Owned IdleRequest<NbdCmd> idle, boolean last) {
    NbdSock sock = socks[hw.index()];
    if (sock.isDead()) {
      idle.reject(BlkStatus.IOERR);
      return;
    }
    Request<NbdCmd> rq = idle.start();
    rq.dataExclusive().sentOn(hw.index());
    NbdMessage message = NbdMessage.of(rq);
    // The answer may come before send() returns, so the request is in flight before.
    inflight.put(rq);
    try {
      sock.send(message);
    } catch (IOException e) {
      sock.markDead();
      requeueUnsent(message.tag);
    }
  }

  private void requeueUnsent(int tag) {
    Request<NbdCmd> rq = inflight.take(tag);
    if (rq != null) {
      rq.requeue(true);
    }
  }

  /** Reads replies until the socket is dead ({@code recv_work}); runs on a thread of its own. */
  void recvWork(TagSet<NbdCmd> tags, int index) {
    NbdSock sock = socks[index];
    try {
      while (!sock.isDead()) {
        NbdReply reply = sock.readReply();
        nbdReadStat(tags, sock, reply);
      }
    } catch (IOException e) {
      sock.markDead();
    }
    inflight.drain(rq -> rq.end(BlkStatus.IOERR));
  }

  private void nbdReadStat(TagSet<NbdCmd> tags, NbdSock sock, NbdReply reply) throws IOException {
    // :: error: [tag.unowned]
    Request<NbdCmd> rq = tags.tagToRq(reply.tag());
    BlkStatus status = reply.error() == 0 ? BlkStatus.OK : BlkStatus.IOERR;
    if (status == BlkStatus.OK && rq.op() == Op.READ) {
      status = readPayload(rq, sock);
    }
    // :: error: [borrow.transferred]
    rq.end(status);
  }

  private static BlkStatus readPayload(@Borrowed Request<NbdCmd> rq, NbdSock sock) {
    try {
      for (Segment segment : rq.segments()) {
        sock.readFully(segment.buffer());
      }
      return BlkStatus.OK;
    } catch (IOException e) {
      sock.markDead();
      return BlkStatus.IOERR;
    }
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<NbdCmd> rq) {
    Request<NbdCmd> mine = inflight.take(rq.tag());
    if (mine == null) {
      return TimeoutAction.DONE;
    }
    socks[mine.data().index()].markDead();
    mine.end(BlkStatus.TIMEOUT);
    return TimeoutAction.DONE;
  }
}

/** Private data of a request ({@code struct nbd_cmd}). */
class NbdCmd {
  private int index;

  void sentOn(@Borrowed(exclusive = true) NbdCmd this, int socket) {
    index = socket;
  }

  int index() {
    return index;
  }
}

/** What goes over the wire for a request. */
final class NbdMessage {
  final int tag;
  final Op op;
  final long offset;
  final int bytes;

  private NbdMessage(int tag, Op op, long offset, int bytes) {
    this.tag = tag;
    this.op = op;
    this.offset = offset;
    this.bytes = bytes;
  }

  static NbdMessage of(@Borrowed Request<NbdCmd> rq) {
    return new NbdMessage(rq.tag(), rq.op(), rq.sector() << 9, rq.bytes());
  }
}

record NbdReply(int tag, int error) {}

interface NbdSock {
  boolean isDead();

  void markDead();

  void send(NbdMessage message) throws IOException;

  NbdReply readReply() throws IOException;

  void readFully(@Borrowed ByteBuffer into) throws IOException;
}
