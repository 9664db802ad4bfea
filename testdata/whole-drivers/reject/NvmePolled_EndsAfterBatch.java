// The batch owns the request already when the error path ends it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.RequestList;

class NvmePolled implements BlockOps<NvmePolled.Iod> {
  static class Iod {
    int retries;
  }

  record Cqe(int commandId, int status, boolean aborted) {}

  interface QueuePair {
    boolean hasRoom();

    void write(int opcode, int commandId, long lba, int bytes);

    void ring();

    Cqe next();
  }

  private final QueuePair queue;

  NvmePolled(QueuePair queue) {
    this.queue = queue;
  }

  @Override
  public Iod newRequestData() {
    return new Iod();
  }

  @Override
  public void queueRq(HwQueue<Iod> hw, @Owned IdleRequest<Iod> rq, boolean last) {
    if (queue.hasRoom()) {
      submit(rq);
    } else {
      rq.reject(BlkStatus.DEV_RESOURCE);
    }
    if (last) {
      queue.ring();
    }
  }

  @Override
  public void queueRqs(@Borrowed(exclusive = true) RequestList<Iod> list) {
    IdleRequest<Iod> rq;
    while (queue.hasRoom() && (rq = list.pop()) != null) {
      submit(rq);
    }
    queue.ring();
  }

  @Override
  public void commitRqs(HwQueue<Iod> hw) {
    queue.ring();
  }

  private void submit(@Owned IdleRequest<Iod> idle) {
    Request<Iod> rq = idle.start();
    int opcode =
        switch (rq.op()) {
          case FLUSH -> 0x00;
          case WRITE -> 0x01;
          case READ -> 0x02;
          case WRITE_ZEROES -> 0x08;
          case DISCARD -> 0x09;
        };
    long lba = rq.sector();
    int bytes = rq.bytes();
    queue.write(opcode, rq.giveToHardware(), lba, bytes);
  }

  @Override
  public boolean poll(HwQueue<Iod> hw, @Borrowed(exclusive = true) CompletionBatch<Iod> batch) {
    boolean found = false;
    for (Cqe entry = queue.next(); entry != null; entry = queue.next()) {
      Request<Iod> rq = hw.tagSet().claim(entry.commandId());
      if (rq == null) {
        continue;
      }
      found = true;
      if (entry.aborted()) {
        rq.requeue(true);
      } else {
        batch.add(rq, BlkStatus.OK);
        if (entry.status() != 0) {
          // :: error: [double.transfer]
          rq.end(BlkStatus.IOERR);
        }
      }
    }
    return found;
  }
}
