// The first of the queue is handed out as owned and stays in the queue.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class ThrottleWaiters implements BlockOps<Integer> {
  private final ReentrantLock lock = new ReentrantLock();
  private final long bytesPerTick;

  @GuardedBy("lock")
  private final Queue<@Owned IdleRequest<Integer>> waiters = new ArrayDeque<>();

  @GuardedBy("lock")
  private long budget;

  ThrottleWaiters(long bytesPerTick, ScheduledExecutorService clock) {
    this.bytesPerTick = bytesPerTick;
    clock.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.MILLISECONDS);
  }

  @Override
  public Integer newRequestData() {
    return 0;
  }

  @Override
  public void queueRq(HwQueue<Integer> hw, @Owned IdleRequest<Integer> idle, boolean last) {
    int cost = idle.bytes();
    lock.lock();
    try {
      if (cost > budget) {
        waiters.add(idle);
        return;
      }
      budget -= cost;
    } finally {
      lock.unlock();
    }
    issue(idle);
  }

  private void tick() {
    lock.lock();
    try {
      budget = bytesPerTick;
    } finally {
      lock.unlock();
    }
    IdleRequest<Integer> next;
    while ((next = affordable()) != null) {
      issue(next);
    }
  }

  private @Nullable @Owned IdleRequest<Integer> affordable() {
    lock.lock();
    try {
      IdleRequest<Integer> first = waiters.peek();
      if (first == null || first.bytes() > budget) {
        return null;
      }
      budget -= first.bytes();
      // :: error: [borrow.returned]
      return first;
    } finally {
      lock.unlock();
    }
  }

  private void issue(@Owned IdleRequest<Integer> idle) {
    Request<Integer> rq = idle.start();
    rq.complete();
  }

  void remove() {
    lock.lock();
    try {
      for (IdleRequest<Integer> w = waiters.poll(); w != null; w = waiters.poll()) {
        w.reject(BlkStatus.OFFLINE);
      }
    } finally {
      lock.unlock();
    }
  }
}

@interface GuardedBy {
  String value();
}
