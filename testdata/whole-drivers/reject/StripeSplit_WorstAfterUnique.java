// The loan of the data ended when the count became sole ownership.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

class StripeSplit implements BlockOps<Stripe> {
  private static final int CHUNK = 128;

  interface ChunkDone {
    void done(@Refcounted Request<Stripe> parent, BlkStatus status);
  }

  interface Member {
    void submit(long sector, int sectors, @Refcounted Request<Stripe> parent, ChunkDone callback);
  }

  private final Member[] members;

  StripeSplit(Member[] members) {
    this.members = members.clone();
  }

  @Override
  public Stripe newRequestData() {
    return new Stripe();
  }

  @Override
  public void queueRq(HwQueue<Stripe> hw, @Owned IdleRequest<Stripe> idle, boolean last) {
    Request<Stripe> whole = idle.start();
    long from = whole.sector();
    long to = from + whole.bytes() / 512;
    whole.data().reset(1);
    Request<Stripe> base = whole.share();
    while (from < to) {
      int sectors = (int) Math.min(CHUNK - from % CHUNK, to - from);
      base.data().pending.incrementAndGet();
      members[(int) (from / CHUNK % members.length)].submit(
          from, sectors, base.retain(), this::chunkDone);
      from += sectors;
    }
    chunkDone(base, BlkStatus.OK);
  }

  private void chunkDone(@Refcounted Request<Stripe> parent, BlkStatus status) {
    Stripe stripe = parent.data();
    stripe.note(status);
    if (stripe.pending.decrementAndGet() != 0) {
      parent.release();
      return;
    }
    Request<Stripe> sole;
    while ((sole = parent.tryUnique()) == null) {
      Thread.onSpinWait();
    }
    // :: error: [borrow.outlives.owner]
    sole.end(stripe.worst.get());
  }
}

class Stripe {
  final AtomicInteger pending = new AtomicInteger();
  final AtomicReference<BlkStatus> worst = new AtomicReference<>(BlkStatus.OK);

  void reset(@Borrowed Stripe this, int parts) {
    pending.set(parts);
    worst.set(BlkStatus.OK);
  }

  void note(@Borrowed Stripe this, BlkStatus status) {
    if (status != BlkStatus.OK) {
      worst.compareAndSet(BlkStatus.OK, status);
    }
  }
}
