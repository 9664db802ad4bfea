// The size is read when the device has the request and may have answered already.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import dev.custody.blk.TagSet;
import java.io.IOException;

class NbdLikeDriver implements BlockOps<Pdu> {
  private final Connection connection;
  private final TagSet<Pdu> tags;

  NbdLikeDriver(Connection connection, TagSet<Pdu> tags) {
    this.connection = connection;
    this.tags = tags;
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    if (!connection.isOpen()) {
      idle.reject(BlkStatus.TRANSPORT);
      return;
    }
    Request<Pdu> rq = idle.start();
    byte[] payload = payloadOf(rq);
    Op op = rq.op();
    long sector = rq.sector();
    int wireId = rq.giveToHardware();
    // :: error: [use.after.transfer]
    int bytes = rq.bytes();
    try {
      connection.send(wireId, op, sector, bytes, payload);
    } catch (IOException e) {
      fail(wireId);
    }
  }

  private static byte[] payloadOf(@Borrowed Request<Pdu> rq) {
    if (!rq.op().isWrite()) {
      return new byte[0];
    }
    byte[] payload = new byte[rq.bytes()];
    int offset = 0;
    for (Segment segment : rq.segments()) {
      segment.copyTo(0, payload, offset, segment.length());
      offset += segment.length();
    }
    return payload;
  }

  /** Only one of reply and failure gets the request; the other finds nothing to claim. */
  private void fail(int wireId) {
    Request<Pdu> rq = tags.claim(wireId);
    if (rq != null) {
      rq.end(BlkStatus.TRANSPORT);
    }
  }

  void reply(int wireId, int error, byte[] payload) {
    Request<Pdu> rq = tags.claim(wireId);
    if (rq == null) {
      connection.protocolError(wireId);
      return;
    }
    if (error != 0) {
      rq.end(BlkStatus.IOERR);
      return;
    }
    if (rq.op() == Op.READ && payload.length != rq.bytes()) {
      rq.end(BlkStatus.PROTECTION);
      return;
    }
    copyInto(rq, payload);
    rq.endOk();
  }

  private static void copyInto(@Borrowed Request<Pdu> rq, byte[] payload) {
    if (rq.op() != Op.READ) {
      return;
    }
    int offset = 0;
    for (Segment segment : rq.segments()) {
      segment.copyFrom(0, payload, offset, segment.length());
      offset += segment.length();
    }
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

interface Connection {
  boolean isOpen();

  void send(int wireId, Op op, long sector, int bytes, byte[] payload) throws IOException;

  void protocolError(int wireId);
}

class Pdu {
  int retries;
}
