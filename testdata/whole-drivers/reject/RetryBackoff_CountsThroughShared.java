// The counter is written through a shared loan of the private data.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class RetryBackoff implements BlockOps<Attempt> {
  private static final int MOST = 5;
  private static final long FIRST_NANOS = 1_000_000;

  private final List<Attempt> all = new CopyOnWriteArrayList<>();
  private final Medium medium;
  private volatile boolean stopping;

  RetryBackoff(Medium medium) {
    this.medium = medium;
  }

  @Override
  public Attempt newRequestData() {
    Attempt fresh = new Attempt();
    all.add(fresh);
    return fresh;
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) Attempt data) {
    data.count = 0;
    data.last = BlkStatus.OK;
  }

  @Override
  public void queueRq(HwQueue<Attempt> hw, @Owned IdleRequest<Attempt> idle, boolean last) {
    attempt(idle.start());
  }

  private void attempt(@Owned Request<Attempt> rq) {
    BlkStatus status = medium.access(rq.sector(), rq.bytes());
    if (status == BlkStatus.OK) {
      rq.endOk();
    } else {
      failed(rq, status);
    }
  }

  private void failed(@Owned Request<Attempt> rq, BlkStatus why) {
    rq.dataExclusive().last = why;
    // :: error: [exclusive.required]
    int count = ++rq.data().count;
    if (count > MOST || stopping) {
      rq.end(why);
      return;
    }
    medium.note(count);
    rq.data().timer.arm(rq, FIRST_NANOS << count, this::attempt);
  }

  void stop() {
    stopping = true;
    for (Attempt attempt : all) {
      Request<Attempt> rq = attempt.timer.cancel();
      if (rq != null) {
        rq.end(BlkStatus.OFFLINE);
      }
    }
  }
}

interface Medium {
  BlkStatus access(long sector, int bytes);

  void note(int attempts);
}

class Attempt {
  final RequestTimer<Attempt> timer = new RequestTimer<>();
  int count;
  BlkStatus last = BlkStatus.OK;
}
