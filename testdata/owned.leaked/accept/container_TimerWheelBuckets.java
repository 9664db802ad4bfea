// A list of queues as a timer wheel: the inner queues own.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class TimerWheelBuckets {
  private final List<ArrayDeque<@Owned Request<Pdu>>> buckets = new ArrayList<>();
  private int now;

  TimerWheelBuckets(int slots) {
    for (int i = 0; i < slots; i++) {
      buckets.add(new ArrayDeque<>());
    }
  }

  synchronized void schedule(@Owned Request<Pdu> rq, int ticks) {
    buckets.get((now + ticks) % buckets.size()).add(rq);
  }

  synchronized void tick() {
    ArrayDeque<@Owned Request<Pdu>> due = buckets.get(now % buckets.size());
    while (!due.isEmpty()) {
      due.remove().end(BlkStatus.TIMEOUT);
    }
    now++;
  }
}

class Pdu {
  int retries;
}
