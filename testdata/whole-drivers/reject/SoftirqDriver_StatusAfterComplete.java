// The status is written when the softirq may have ended the request already.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;

class SoftirqDriver implements BlockOps<Pdu> {
  private final Memory memory;

  SoftirqDriver(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    if (idle.op() == Op.WRITE_ZEROES) {
      idle.reject(BlkStatus.NOTSUPP);
      return;
    }
    Request<Pdu> rq = idle.start();
    BlkStatus status = handle(rq);
    Pdu data = rq.dataExclusive();
    rq.complete();
    // :: error: [borrow.outlives.owner]
    data.status = status;
  }

  private BlkStatus handle(@Borrowed Request<Pdu> rq) {
    return switch (rq.op()) {
      case READ, WRITE -> transfer(rq);
      case FLUSH -> BlkStatus.OK;
      case DISCARD -> {
        memory.forget(rq.sector(), rq.bytes());
        yield BlkStatus.OK;
      }
      case WRITE_ZEROES -> BlkStatus.NOTSUPP;
    };
  }

  private BlkStatus transfer(@Borrowed Request<Pdu> rq) {
    long offset = rq.sector() * 512L;
    for (Segment segment : rq.segments()) {
      if (offset + segment.length() > memory.size()) {
        return BlkStatus.NOSPC;
      }
      byte[] bytes = memory.slice(offset, segment.length());
      if (rq.op().isWrite()) {
        segment.copyTo(0, bytes, 0, bytes.length);
      } else {
        segment.copyFrom(0, bytes, 0, bytes.length);
      }
      offset += segment.length();
    }
    return BlkStatus.OK;
  }

  @Override
  public void complete(@Owned Request<Pdu> rq) {
    BlkStatus status = rq.data().status;
    if (status == BlkStatus.RESOURCE) {
      rq.requeue(true);
    } else {
      rq.end(status);
    }
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) Pdu data) {
    data.status = BlkStatus.OK;
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  BlkStatus status = BlkStatus.OK;
}

interface Memory {
  long size();

  byte[] slice(long offset, int length);

  void forget(long sector, int bytes);
}
