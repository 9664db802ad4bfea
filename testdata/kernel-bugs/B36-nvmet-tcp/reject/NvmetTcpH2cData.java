// nvme-tcp: fix NULL pointer dereferences in nvmet_tcp_build_pdu_iovec (CVE-2026-22998).
// Original: nvmet_tcp_handle_h2c_data_pdu(), drivers/nvme/target/tcp.c.
// Wrong: the transfer tag of a data PDU was checked for its range only, and the slot it names may hold no
// command that waits for data.
// Mended: the slot must hold an active command, else the PDU is a protocol error.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import dev.custody.blk.TagSet;
import java.util.concurrent.atomic.AtomicInteger;

/** Commands of the target come from a tag set of its own; their tag is the transfer tag on the wire. */
class NvmetTcpH2cData implements BlockOps<TcpCmd> {
  /** What follows the common header of a data PDU from the host. */
  record H2cData(int ttag, int offset, byte[] data) {}

  interface Socket {
    void sendR2t(int ttag, int length);

    void shutdown();
  }

  private static final int EPROTO = -71;
  private final TagSet<TcpCmd> cmds = TagSet.builder(this).depth(128).build();
  private final InflightTable<TcpCmd> needData = new InflightTable<>();
  private final Socket socket;
  private volatile boolean fatal;

  NvmetTcpH2cData(Socket socket) {
    this.socket = socket;
  }

  @Override
  public TcpCmd newRequestData() {
    return new TcpCmd();
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) TcpCmd cmd) {
    cmd.received.set(0);
  }

  @Override
  public void queueRq(HwQueue<TcpCmd> hw, @Owned IdleRequest<TcpCmd> idle, boolean last) {
    if (fatal) {
      idle.reject(BlkStatus.TRANSPORT);
      return;
    }
    Request<TcpCmd> rq = idle.start();
    if (!rq.op().hasData()) {
      rq.endOk();
      return;
    }
    int ttag = rq.tag();
    int length = rq.bytes();
    needData.put(rq);
    socket.sendR2t(ttag, length);
  }

  int handleH2cDataPdu(H2cData pdu) {
    if (pdu.ttag() < 0 || pdu.ttag() >= cmds.tagCount()) {
      return fatalError();
    }
    // :: error: [tag.unowned]
    int copied = buildPduIovec(cmds.request(pdu.ttag()), pdu);
    return copied < 0 ? fatalError() : copied;
  }

  private static int buildPduIovec(@Borrowed Request<TcpCmd> cmd, H2cData pdu) {
    int offset = pdu.offset();
    int done = 0;
    if (cmd.data().received.get() != offset) {
      return EPROTO;
    }
    for (Segment sg : cmd.segments()) {
      int part = Math.min(sg.length() - offset, pdu.data().length - done);
      if (part > 0) {
        sg.copyFrom(offset, pdu.data(), done, part);
        done += part;
      }
      offset = Math.max(0, offset - sg.length());
    }
    cmd.data().received.addAndGet(done);
    return done;
  }

  void executed(int ttag, boolean ok) {
    Request<TcpCmd> rq = needData.take(ttag);
    if (rq != null) {
      rq.end(ok ? BlkStatus.OK : BlkStatus.IOERR);
    }
  }

  private int fatalError() {
    fatal = true;
    socket.shutdown();
    needData.drain(rq -> rq.end(BlkStatus.TRANSPORT));
    return EPROTO;
  }
}

class TcpCmd {
  final AtomicInteger received = new AtomicInteger();
}
